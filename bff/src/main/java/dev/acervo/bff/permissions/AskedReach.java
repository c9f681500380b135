package dev.acervo.bff.permissions;

import dev.acervo.bff.screens.home.Reach;
import jakarta.inject.Singleton;

/** The caller's reach as the permissions service answers. */
@Singleton
final class AskedReach implements Reach {
    private final PermissionsClient client;

    AskedReach(PermissionsClient client) {
        this.client = client;
    }

    @Override
    public Team team() {
        return client.scope().toScreen();
    }
}

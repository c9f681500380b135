package dev.acervo.employees.permissions;

import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.personnel.OrgConfirmation;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks {@code permissions}, once per change, as this service. The read timeout is set on the client, not much longer. */
@Singleton
public final class PermissionsConfirmation implements OrgConfirmation {
    private static final Logger LOG = LoggerFactory.getLogger(PermissionsConfirmation.class);
    private static final int WAIT_MS = 500;

    private final PermissionsClient permissions;

    PermissionsConfirmation(PermissionsClient permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean inForce(OrgVersion version) {
        try {
            return permissions.orgVersion(version.value(), WAIT_MS).orgVersion() >= version.value();
        } catch (HttpClientException e) {
            LOG.atWarn()
                    .addKeyValue("orgVersion", version.value())
                    .addKeyValue("reason", e.getMessage())
                    .log("permissions did not confirm");
            return false;
        }
    }
}

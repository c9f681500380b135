package dev.acervo.permissions.domain.grant;

import java.util.UUID;

/** Names one permission (UUID version 7: ids are in order of creation). */
public record GrantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.acervo.permissions.domain.group;

import java.util.UUID;

/** Names one group (UUID version 7). */
public record GroupId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.acervo.permissions.domain.grant;

import java.util.UUID;

/** Names one document of the documents service. */
public record DocumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

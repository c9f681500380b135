package dev.acervo.documents.domain;

import java.util.Locale;
import java.util.Optional;

/** Where a document is in its life. */
public enum DocumentStatus {
    ACTIVE,
    TRASHED;

    /** The name used in JSON, in the table and in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentStatus> find(String code) {
        for (var status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}

package dev.acervo.documents.domain.access;

import java.util.Locale;

/** The realm roles that matter to documents. */
public enum Role {
    HR,
    AUDITOR;

    /** The name in the token and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

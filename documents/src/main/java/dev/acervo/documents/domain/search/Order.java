package dev.acervo.documents.domain.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders a list comes in. Ties are broken by id in the same direction, so each is total; no date comes last. */
public enum Order {
    NEWEST("-createdAt", false),
    OLDEST("createdAt", false),
    LAST_CHANGED("-updatedAt", true),
    FIRST_CHANGED("updatedAt", true),
    LAST_ISSUED("-issuedOn", false),
    FIRST_ISSUED("issuedOn", false),
    LAST_VALID("-validUntil", false),
    FIRST_EXPIRING("validUntil", false),
    TITLE("title", true),
    TITLE_BACKWARDS("-title", true),
    RELEVANCE("relevance", true);

    private final String key;
    private final boolean hidden;

    Order(String key, boolean hidden) {
        this.key = key;
        this.hidden = hidden;
    }

    /** The name in a request: a field, with a minus for descending. */
    public String key() {
        return key;
    }

    /** Whether it goes by something that METADATA hides. */
    boolean hidden() {
        return hidden;
    }

    public static Optional<Order> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
    }
}

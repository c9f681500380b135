package dev.acervo.documents.domain.sharing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** With whom a document is shared: one person, or whoever is in a group. */
public record Subject(Type type, UUID id) {
    public enum Type {
        PERSON,
        GROUP;

        /** The name in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Type> find(String code) {
            for (var type : values()) {
                if (type.code().equals(code)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }
}

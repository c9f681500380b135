package dev.acervo.employees.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody stands with the company. */
public enum EmploymentStatus {
    ACTIVE,
    ON_LEAVE,
    TERMINATED;

    /** The word that everybody outside knows it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EmploymentStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}

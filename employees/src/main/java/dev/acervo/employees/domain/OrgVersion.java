package dev.acervo.employees.domain;

/** A state of the company's people: each change of a person makes the next one, in commit order, without gaps. */
public record OrgVersion(long value) {
    public OrgVersion {
        if (value < 0) {
            throw new IllegalArgumentException("org version " + value + " is negative");
        }
    }
}

package dev.acervo.documents.domain;

/**
 * The employee a document is about.
 *
 * @param number the small integer that reach is expressed in, never reused
 */
public record Owner(EmployeeId id, int number) {
    public Owner {
        if (number < 0) {
            throw new IllegalArgumentException("employee number " + number + " is negative");
        }
    }
}

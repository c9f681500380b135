package dev.acervo.documents.domain;

import java.util.Optional;

/** The employees, as far as documents must know them. {@link DocumentProblem.Unavailable} when nobody answers. */
public interface People {
    /** The employee as an owner of documents, terminated ones too; empty when there is none. */
    Optional<Owner> find(EmployeeId id);
}

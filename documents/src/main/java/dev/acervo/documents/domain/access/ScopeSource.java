package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import java.util.Set;

/** The permissions service, as far as documents ask it. */
public interface ScopeSource {
    /**
     * The reach of the person whose request this is, as strict as {@code permissions} answers it: a right that was
     * revoked before the call began is not in it.
     *
     * @throws DocumentProblem.Unavailable when nobody answers; an earlier answer is never used instead
     */
    Scope scope(EmployeeId caller, Set<Role> roles);
}

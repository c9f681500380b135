package dev.acervo.employees.domain;

import java.util.List;
import java.util.Optional;

/** Looks at one person and at their place in the tree. */
public interface EmployeeReads {

    Optional<Employee> find(EmployeeId id);

    /** Whom the employee reports to, then whom that one reports to, up to the root; empty for a root and for nobody. */
    List<Employee> chain(EmployeeId id);
}

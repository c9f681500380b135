package dev.acervo.employees.domain;

import dev.acervo.employees.domain.chart.OrgChart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at people and at their places in the tree. */
public interface EmployeeReads {

    Optional<Employee> find(EmployeeId id);

    /** Those of these people who are there. */
    Map<EmployeeId, Employee> findAll(Collection<EmployeeId> ids);

    /** Whom the employee reports to, then whom that one reports to, up to the root; empty for a root and for nobody. */
    List<Employee> chain(EmployeeId id);

    /** The tree as it was committed when this call, or the transaction that it belongs to, began. */
    OrgChart chart();
}

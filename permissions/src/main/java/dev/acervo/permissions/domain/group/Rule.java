package dev.acervo.permissions.domain.group;

import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.Employment;
import java.util.Set;

/**
 * Whom a group by rule holds: whoever meets every condition that is there, each by any of its values. A department counts
 * with all below it; titles and locations are compared as {@link dev.acervo.permissions.domain.org.Directory} does.
 * Without a condition on the employment it holds nobody who is terminated.
 */
public record Rule(
        Set<DepartmentId> departments, Set<String> titles, Set<String> locations, Set<Employment> employments) {
    public Rule {
        departments = Set.copyOf(departments);
        titles = Set.copyOf(titles);
        locations = Set.copyOf(locations);
        employments = Set.copyOf(employments);
        if (departments.isEmpty() && titles.isEmpty() && locations.isEmpty() && employments.isEmpty()) {
            throw new IllegalArgumentException("a rule has a condition");
        }
    }
}

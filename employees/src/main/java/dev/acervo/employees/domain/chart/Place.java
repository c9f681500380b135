package dev.acervo.employees.domain.chart;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands.
 *
 * @param number of the person, see {@link EmployeeNumber}
 * @param manager the manager's number, or {@link #NOBODY}
 * @param employed whether they count
 */
public record Place(int number, int manager, boolean employed) {
    public static final int NOBODY = 0;

    public static Place of(Employee employee, @Nullable EmployeeNumber manager) {
        return new Place(employee.number().value(), manager == null ? NOBODY : manager.value(), employee.employed());
    }
}

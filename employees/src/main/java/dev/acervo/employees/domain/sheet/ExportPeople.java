package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.Sight;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a file of people that can be imported again, and then changes nothing. */
public final class ExportPeople {
    private static final int AT_ONCE = 500;
    private static final int MOST_DEPARTMENTS = 100_000;

    private final Directory directory;
    private final EmployeeStore store;
    private final Sheets sheets;

    public ExportPeople(Directory directory, EmployeeStore store, Sheets sheets) {
        this.directory = directory;
        this.store = store;
        this.sheets = sheets;
    }

    /** @param sight of somebody who sees everybody's private fields; others are refused before a byte is written */
    public void write(Sight sight, EmployeeFilter filter, OutputStream out) throws IOException {
        sight.requireAllPrivateFields();
        var departments = store.departments(null, MOST_DEPARTMENTS).stream()
                .collect(Collectors.toMap(Department::id, Department::code));
        var columns = Stream.<SheetColumn>concat(
                        Stream.of(Column.values()), sight.fields().stream().map(field -> new CustomColumn(field.key())))
                .toList();
        try (var writer = sheets.write(out, columns)) {
            var some = new ArrayList<Employee>(AT_ONCE);
            directory.export(sight, filter, employee -> {
                some.add(employee);
                if (some.size() == AT_ONCE) {
                    write(writer, some, departments);
                }
            });
            write(writer, some, departments);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(SheetWriter writer, List<Employee> some, Map<?, String> departments) {
        var managers = store.findAll(some.stream()
                .map(Employee::manager)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        try {
            for (var employee : some) {
                writer.write(cells(employee, managers, departments));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        some.clear();
    }

    private static Map<SheetColumn, String> cells(
            Employee employee, Map<EmployeeId, Employee> managers, Map<?, String> departments) {
        var details = employee.details();
        var cells = new HashMap<SheetColumn, String>();
        cells.put(Column.REGISTRATION, details.registration());
        cells.put(Column.NAME, details.name());
        put(cells, Column.SOCIAL_NAME, details.socialName());
        cells.put(Column.EMAIL, details.email());
        var manager = details.manager() == null ? null : managers.get(details.manager());
        put(cells, Column.MANAGER, manager == null ? null : manager.details().registration());
        put(cells, Column.DEPARTMENT, details.department() == null ? null : departments.get(details.department()));
        put(cells, Column.TITLE, details.title());
        put(cells, Column.LOCATION, details.location());
        put(cells, Column.HIRE_DATE, details.hireDate());
        cells.put(Column.STATUS, employee.status().word());
        put(cells, Column.TERMINATION_DATE, employee.terminatedOn());
        details.custom().forEach((key, value) -> cells.put(new CustomColumn(key), value));
        return cells;
    }

    private static void put(Map<SheetColumn, String> cells, Column column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}

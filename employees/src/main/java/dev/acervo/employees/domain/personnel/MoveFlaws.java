package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with the moves of a reorganisation, each named by its place in the list. */
final class MoveFlaws {
    private final OrgTransaction org;
    private final Map<DepartmentId, Boolean> departments = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    MoveFlaws(OrgTransaction org) {
        this.org = org;
    }

    List<FieldError> in(List<Relocation> moves) {
        var people = org.findAll(moves.stream().map(Relocation::employee).toList());
        var managers = org.findAll(moves.stream()
                .map(move -> move.to().manager().value())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var seen = new HashSet<EmployeeId>();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            if (!seen.add(move.employee())) {
                add(i, "employeeId", "repeated", "This person is moved twice.");
            }
            person(i, people.get(move.employee()));
            var manager = move.to().manager().value();
            if (manager != null) {
                manager(i, managers.get(manager));
            }
            department(i, move.to().department().value());
        }
        return List.copyOf(errors);
    }

    private void person(int at, @Nullable Employee found) {
        if (found == null) {
            add(at, "employeeId", "unknown", "There is no such person.");
            return;
        }
        if (!found.employed()) {
            add(at, "employeeId", "terminated", "This person has left.");
        }
    }

    private void manager(int at, @Nullable Employee found) {
        if (found == null) {
            add(at, "managerId", "unknown", "There is no such manager.");
            return;
        }
        if (!found.employed()) {
            add(at, "managerId", "terminated", "The manager has left.");
        }
    }

    private void department(int at, @Nullable DepartmentId department) {
        if (department != null
                && !departments.computeIfAbsent(department, id -> org.find(id).isPresent())) {
            add(at, "departmentId", "unknown", "There is no such department.");
        }
    }

    private void add(int at, String field, String code, String detail) {
        errors.add(new FieldError("moves[" + at + "]." + field, code, detail));
    }
}

package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Directory;
import dev.acervo.employees.domain.EmployeeFilter;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeOrder;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.Position;
import dev.acervo.employees.domain.SearchText;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.platform.http.Cursors;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists employees page by page. A cursor holds the last person's place, and fits this viewer and this query only. */
@Singleton
final class EmployeeListing {
    private static final int LONGEST_QUESTION = 200;

    private final Directory directory;
    private final Cursors cursors;

    EmployeeListing(Directory directory, Cursors cursors) {
        this.directory = directory;
        this.cursors = cursors;
    }

    EmployeePage list(Viewer viewer, HttpParameters query) {
        var parameters = new Parameters(query);
        var filter = filter(parameters, viewer);
        var order = order(parameters);
        return page(viewer, parameters, "employees", filter, order);
    }

    EmployeePage reports(Viewer viewer, EmployeeId manager, HttpParameters query) {
        directory.employee(manager);
        var filter = EmployeeFilter.reportsOf(manager);
        return page(viewer, new Parameters(query), "reports of " + manager, filter, EmployeeOrder.NAME);
    }

    private EmployeePage page(
            Viewer viewer, Parameters parameters, String route, EmployeeFilter filter, EmployeeOrder order) {
        var bound = viewer + " " + route + " " + parameters.query();
        var limit = parameters.limit(filter.ids().size());
        var after = after(parameters, bound);
        parameters.end();
        var found = directory.employees(filter, order, after, limit + 1);
        var items = found.stream()
                .limit(limit)
                .map(listed -> EmployeeListItem.of(listed, viewer))
                .toList();
        return new EmployeePage(
                items,
                found.size() <= limit
                        ? null
                        : cursor(bound, Position.of(found.get(limit - 1).employee())));
    }

    private static EmployeeFilter filter(Parameters parameters, Viewer viewer) {
        return new EmployeeFilter(
                words(parameters),
                viewer.seesPrivateFieldsOfAll(),
                parameters.some("departmentId", text -> Ids.parse(text).map(DepartmentId::new)),
                parameters.some("managerId", text -> Ids.parse(text).map(EmployeeId::new)),
                parameters.some("status", EmployeeListing::status),
                parameters.some("id", text -> Ids.parse(text).map(EmployeeId::new)));
    }

    private static List<String> words(Parameters parameters) {
        var question = parameters.one("q");
        if (question == null) {
            return List.of();
        }
        if (question.length() > LONGEST_QUESTION) {
            parameters.add("q", "too-long", "is longer than " + LONGEST_QUESTION + " characters.");
            return List.of();
        }
        if (question.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE || c == 0)) {
            parameters.add("q", "characters", "holds characters that nothing holds.");
            return List.of();
        }
        return SearchText.words(question);
    }

    private static EmployeeOrder order(Parameters parameters) {
        return switch (parameters.one("sort")) {
            case "name" -> EmployeeOrder.NAME;
            case "number" -> EmployeeOrder.NUMBER;
            case "-number" -> EmployeeOrder.NUMBER_DESCENDING;
            case null -> EmployeeOrder.NAME;
            default -> {
                parameters.add("sort", "format", "is one of name, number, -number.");
                yield EmployeeOrder.NAME;
            }
        };
    }

    private @Nullable Position after(Parameters parameters, String bound) {
        var cursor = parameters.one("cursor");
        if (cursor == null) {
            return null;
        }
        try {
            var values = cursors.open(bound, cursor);
            return new Position(values.getFirst(), Integer.parseInt(values.getLast()));
        } catch (ProblemException _) {
            parameters.add("cursor", "cursor", "does not belong to this query; start again without it.");
            return null;
        }
    }

    private String cursor(String bound, Position position) {
        return cursors.seal(bound, List.of(position.foldedName(), String.valueOf(position.number())));
    }

    private static Optional<EmploymentStatus> status(String text) {
        return switch (text) {
            case "active" -> Optional.of(EmploymentStatus.ACTIVE);
            case "on_leave" -> Optional.of(EmploymentStatus.ON_LEAVE);
            case "terminated" -> Optional.of(EmploymentStatus.TERMINATED);
            default -> Optional.empty();
        };
    }
}

package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.SearchText;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.Position;
import dev.acervo.employees.domain.directory.Sight;
import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists employees page by page. Whatever asks for a private field finds only people whose private fields the viewer sees. */
@Singleton
final class EmployeeListing {
    private static final int LONGEST_QUESTION = 200;
    private static final int DEEPEST = 1_000;

    private final Directory directory;
    private final Paging paging;

    EmployeeListing(Directory directory, Paging paging) {
        this.directory = directory;
        this.paging = paging;
    }

    EmployeePage list(Sight sight, HttpParameters query) {
        var parameters = new Parameters(query);
        var filter = filter(parameters, sight);
        var order = order(parameters);
        if (filter.hiredFrom() != null || filter.hiredTo() != null || order.key() == EmployeeOrder.Key.HIRE_DATE) {
            filter = filter.among(both(filter.among(), sight.open()));
        }
        return page(sight, parameters, "employees", filter, order);
    }

    EmployeePage reports(Sight sight, EmployeeId manager, HttpParameters query) {
        var number = directory.employee(manager).number().value();
        var parameters = new Parameters(query);
        var depth = parameters.number("depth", 1, DEEPEST, 1);
        var filter = EmployeeFilter.of(sight.chart().below(number, depth));
        return page(sight, parameters, "reports of " + manager, filter, EmployeeOrder.BY_NAME);
    }

    private EmployeePage page(
            Sight sight, Parameters parameters, String route, EmployeeFilter filter, EmployeeOrder order) {
        var query = paging.query(sight.viewer() + " " + route, parameters);
        var limit = parameters.limit(filter.ids().size());
        var after = query.after();
        parameters.end();
        var position = after == null ? null : new Position(after.getFirst(), Integer.parseInt(after.getLast()));
        var page = query.page(directory.employees(filter, order, position, limit + 1), limit, last -> {
            var place = order.position(last);
            return List.of(place.value(), String.valueOf(place.number()));
        });
        return new EmployeePage(
                page.rows().stream().map(e -> EmployeeView.of(e, sight)).toList(), page.next());
    }

    private EmployeeFilter filter(Parameters parameters, Sight sight) {
        return new EmployeeFilter(
                words(parameters),
                directory.withSubDepartments(
                        parameters.some("departmentId", text -> Ids.parse(text).map(DepartmentId::new))),
                parameters.some("managerId", text -> Ids.parse(text).map(EmployeeId::new)),
                parameters.some("status", EmploymentStatus::of),
                parameters.some("id", text -> Ids.parse(text).map(EmployeeId::new)),
                lines(parameters.some("line", text -> Ids.parse(text).map(EmployeeId::new)), sight),
                sight.open(),
                parameters.date("hiredFrom"),
                parameters.date("hiredTo"));
    }

    /** Everybody below any of these people, past employees too. */
    private @Nullable Numbers lines(Set<EmployeeId> managers, Sight sight) {
        if (managers.isEmpty()) {
            return null;
        }
        return Numbers.of(directory.employees(managers).values().stream()
                .flatMapToInt(manager -> sight.chart().below(manager.number().value()).stream()));
    }

    private static @Nullable Numbers both(@Nullable Numbers one, @Nullable Numbers other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.and(other);
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
        var sort = parameters.one("sort");
        if (sort == null) {
            return EmployeeOrder.BY_NAME;
        }
        var descending = sort.startsWith("-");
        return switch (descending ? sort.substring(1) : sort) {
            case "name" -> new EmployeeOrder(EmployeeOrder.Key.NAME, descending);
            case "number" -> new EmployeeOrder(EmployeeOrder.Key.NUMBER, descending);
            case "title" -> new EmployeeOrder(EmployeeOrder.Key.TITLE, descending);
            case "hireDate" -> new EmployeeOrder(EmployeeOrder.Key.HIRE_DATE, descending);
            default -> {
                parameters.add(
                        "sort", "format", "is one of name, number, title, hireDate, each also with - before it.");
                yield EmployeeOrder.BY_NAME;
            }
        };
    }
}

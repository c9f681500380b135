package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.search.Order;
import dev.acervo.documents.domain.search.Search;
import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query string of a list: what is asked for, and which page of it. */
record ListRequest(Search search, int limit, @Nullable String cursor) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;
    private static final int VALUES = 100;
    private static final int LENGTH = 200;

    /** @throws DocumentProblem.Invalid naming every parameter that cannot be read */
    static ListRequest of(HttpParameters parameters) {
        var reading = new Reading(parameters, new ArrayList<>());
        var text = reading.one("q");
        var search = new Search(
                text,
                reading.owners(),
                reading.several("type"),
                reading.several("tag"),
                reading.statuses(),
                reading.order(text));
        var request = new ListRequest(search, reading.limit(), parameters.get("cursor"));
        if (!reading.faults.isEmpty()) {
            throw new DocumentProblem.Invalid(reading.faults);
        }
        return request;
    }

    private record Reading(HttpParameters parameters, List<Fault> faults) {

        @Nullable
        String one(String name) {
            var values = several(name);
            if (values.size() > 1) {
                faults.add(new Fault(name, "repeated", "This parameter may appear once."));
            }
            return values.isEmpty() ? null : values.iterator().next();
        }

        Set<String> several(String name) {
            var values = new HashSet<>(parameters.getAll(name));
            values.removeIf(String::isBlank);
            if (values.size() > VALUES || values.stream().anyMatch(value -> value.length() > LENGTH)) {
                faults.add(new Fault(name, "size", "At most 100 values of at most 200 characters."));
                return Set.of();
            }
            return values;
        }

        Set<EmployeeId> owners() {
            var owners = new HashSet<EmployeeId>();
            for (var value : several("employeeId")) {
                try {
                    owners.add(EmployeeId.of(value));
                } catch (IllegalArgumentException _) {
                    faults.add(new Fault("employeeId", "format", "This must be the id of an employee."));
                }
            }
            return owners;
        }

        Set<DocumentStatus> statuses() {
            var statuses = new HashSet<DocumentStatus>();
            for (var value : several("status")) {
                DocumentStatus.find(value)
                        .ifPresentOrElse(
                                statuses::add,
                                () -> faults.add(new Fault("status", "unknown", "There is no such status.")));
            }
            return statuses.isEmpty() ? Set.of(DocumentStatus.ACTIVE) : statuses;
        }

        Order order(@Nullable String text) {
            var name = one("sort");
            var order = name == null ? Order.NEWEST : Order.of(name).orElse(null);
            if (order == null) {
                faults.add(new Fault("sort", "unknown", "There is no such order."));
                return Order.NEWEST;
            }
            if (order == Order.RELEVANCE && text == null) {
                faults.add(new Fault("sort", "text", "Relevance needs words to search for (q)."));
            }
            return order;
        }

        int limit() {
            var text = one("limit");
            try {
                int limit = text == null ? DEFAULT_LIMIT : Integer.parseInt(text);
                if (limit >= 1 && limit <= MAX_LIMIT) {
                    return limit;
                }
            } catch (NumberFormatException _) {
                // said below
            }
            faults.add(new Fault("limit", "range", "This must be a number from 1 to 100."));
            return DEFAULT_LIMIT;
        }
    }
}

package dev.acervo.employees.http;

import dev.acervo.platform.http.Cursors;
import dev.acervo.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers lists page by page. A cursor holds the last row's place, and fits whoever asked and what they asked only. */
@Singleton
final class Paging {
    private final Cursors cursors;

    Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /** What a cursor was given for. */
    Query query(String bound, Parameters parameters) {
        return new Query(bound, parameters);
    }

    /** The rows of one page, and the cursor of the next; null on the last. */
    record Page<T>(List<T> rows, @Nullable String next) {}

    /** One question whose answer has pages. */
    final class Query {
        private final String bound;
        private final Parameters parameters;

        private Query(String bound, Parameters parameters) {
            this.bound = bound + " " + parameters.query();
            this.parameters = parameters;
        }

        /** The values of the cursor that was sent, if one was; one that is not ours is named among the errors. */
        @Nullable
        List<String> after() {
            var cursor = parameters.one("cursor");
            if (cursor == null) {
                return null;
            }
            try {
                return cursors.open(bound, cursor);
            } catch (ProblemException _) {
                parameters.add("cursor", "cursor", "does not belong to this query; start again without it.");
                return null;
            }
        }

        /**
         * @param found one row more than the page has, when there is one
         * @param place the values of a row's cursor
         */
        <T> Page<T> page(List<T> found, int limit, Function<T, List<String>> place) {
            return found.size() <= limit
                    ? new Page<>(found, null)
                    : new Page<>(found.subList(0, limit), cursors.seal(bound, place.apply(found.get(limit - 1))));
        }
    }
}

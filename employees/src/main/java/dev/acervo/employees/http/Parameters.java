package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import io.micronaut.http.HttpParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, taken out one by one like the {@link Members} of a body: {@link #end} refuses with all that are
 * wrong, unknown ones too, because a filter that is silently left out answers another question. One without a value is not
 * there.
 */
final class Parameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;

    private final Map<String, List<String>> left = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final String query;

    Parameters(HttpParameters parameters) {
        parameters.names().forEach(name -> left.put(name, parameters.getAll(name)));
        left.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        query = left.entrySet().stream()
                .filter(parameter -> !Set.of("limit", "cursor").contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + '=' + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    /** What was asked, without where in the answer: equal for all pages of one list. */
    String query() {
        return query;
    }

    @Nullable
    String one(String name) {
        var values = left.remove(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            add(name, "repeated", "may be given once.");
        }
        return values.getFirst();
    }

    /** @param parse gives nothing for what it cannot read */
    <T> Set<T> some(String name, Function<String, Optional<T>> parse) {
        var values = left.remove(name);
        if (values == null) {
            return Set.of();
        }
        if (values.size() > MOST) {
            add(name, "too-many", "may be given " + MOST + " times.");
            return Set.of();
        }
        var result = new LinkedHashSet<T>();
        for (var value : values) {
            var parsed = parse.apply(value);
            if (parsed.isEmpty()) {
                add(name, "format", "has a value that is not valid.");
                return result;
            }
            result.add(parsed.get());
        }
        return result;
    }

    int number(String name, int least, int most, int otherwise) {
        var text = one(name);
        if (text == null) {
            return otherwise;
        }
        var number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : least - 1;
        if (number < least || number > most) {
            add(name, "range", "is a number from " + least + " to " + most + ".");
            return otherwise;
        }
        return number;
    }

    @Nullable
    LocalDate date(String name) {
        var text = one(name);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (Members.isFarAway(date)) {
                add(name, "range", "lies too far away.");
                return null;
            }
            return date;
        } catch (DateTimeException _) {
            add(name, "format", "is not a date such as 2026-01-31.");
            return null;
        }
    }

    @Nullable
    UUID id(String name) {
        var text = one(name);
        if (text == null) {
            return null;
        }
        var id = Ids.parse(text).orElse(null);
        if (id == null) {
            add(name, "format", "is not a UUID.");
        }
        return id;
    }

    int limit(int atLeast) {
        return number("limit", 1, MOST, Math.max(DEFAULT_LIMIT, atLeast));
    }

    void add(String name, String code, String rest) {
        errors.add(new FieldError(name, code, name + " " + rest));
    }

    void end() {
        var flaws = flaws();
        if (!flaws.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(flaws));
        }
    }

    /** All errors; parameters that nobody took are errors too. */
    List<FieldError> flaws() {
        left.keySet().stream()
                .limit(MOST)
                .map(name -> name.replaceAll("[^\\p{Print}]", "?"))
                .map(name -> name.length() <= 50 ? name : name.substring(0, 50) + "…")
                .forEach(name -> add(name, "unknown", "is not a known parameter."));
        left.clear();
        return List.copyOf(errors);
    }
}

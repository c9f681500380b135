package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is read member by member, so that all its faults are named at once, and only after it is known that
 * the caller may send it.
 */
final class Body {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final JsonNode node;
    private final String path;
    private final List<Refusal.Fault> faults;

    private Body(JsonNode node, String path, List<Refusal.Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    static Body of(JsonMapper json, @Nullable String text) {
        try {
            var node = text == null || text.isBlank() ? null : json.readValue(text, JsonNode.class);
            if (node != null && node.isObject()) {
                return new Body(node, "", new ArrayList<>());
            }
        } catch (IOException _) {
            // what the parser says is of no use to the caller and may quote their text: refused below
        }
        throw new ProblemException(Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-json",
                "The request cannot be read",
                "The body is not a JSON object."));
    }

    List<Refusal.Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String field, String code, String sentence) {
        faults.add(new Refusal.Fault(path + field, code, path + field + " " + sentence));
    }

    void allow(Set<String> fields) {
        node.entries().forEach(entry -> {
            if (!fields.contains(entry.getKey())) {
                fault(entry.getKey(), "unknown", "is not a known member.");
            }
        });
    }

    boolean has(String field) {
        var value = node.get(field);
        return value != null && !value.isNull();
    }

    /** The member as it came, or null. */
    @Nullable
    JsonNode raw(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    Optional<String> text(String field, boolean required) {
        var value = raw(field);
        if (value == null) {
            if (required) {
                fault(field, "required", "is required.");
            }
            return Optional.empty();
        }
        if (!value.isString()) {
            fault(field, "format", "is not a string.");
            return Optional.empty();
        }
        return storable(field, value.getStringValue());
    }

    private Optional<String> storable(String field, String text) {
        if (Texts.isStorable(text)) {
            return Optional.of(text);
        }
        fault(field, "format", "has a character that cannot be kept.");
        return Optional.empty();
    }

    Optional<UUID> uuid(String field, boolean required) {
        return text(field, required).flatMap(text -> {
            var id = Parameters.uuid(text);
            if (id.isEmpty()) {
                fault(field, "format", "is not a UUID.");
            }
            return id;
        });
    }

    /** To the microsecond: what PostgreSQL keeps. */
    Optional<Instant> time(String field) {
        return text(field, false).flatMap(text -> {
            try {
                var time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
                if (time.isAfter(Instant.EPOCH) && time.isBefore(LATEST)) {
                    return Optional.of(time);
                }
            } catch (DateTimeException _) {
                // named below
            }
            fault(field, "format", "is not a time such as 2026-01-31T12:00:00Z.");
            return Optional.empty();
        });
    }

    Optional<Body> object(String field, boolean required) {
        var value = raw(field);
        if (value == null && required) {
            fault(field, "required", "is required.");
        }
        if (value != null && !value.isObject()) {
            fault(field, "format", "is not an object.");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(object -> new Body(object, path + field + ".", faults));
    }

    /** Texts that are not blank, of at most {@code longest} characters; empty when the member is absent. */
    List<String> texts(String field, int most, int longest) {
        return items(field, most, (name, text) -> {
            var stripped = text.strip();
            if (stripped.isEmpty() || stripped.length() > longest) {
                fault(name, "size", "has between 1 and " + longest + " characters.");
                return Optional.empty();
            }
            return Optional.of(stripped);
        });
    }

    /** Ids; empty when the member is absent. */
    List<UUID> uuids(String field, int most) {
        return items(field, most, (name, text) -> {
            var id = Parameters.uuid(text);
            if (id.isEmpty()) {
                fault(name, "format", "is not a UUID.");
            }
            return id;
        });
    }

    private <T> List<T> items(String field, int most, BiFunction<String, String, Optional<T>> read) {
        var value = raw(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most) {
            fault(field, "size", "is not a list of at most " + most + " items.");
            return List.of();
        }
        var items = new ArrayList<T>(value.size());
        for (var at = 0; at < value.size(); at++) {
            var item = value.get(at);
            var name = field + "[" + at + "]";
            if (item == null || !item.isString()) {
                fault(name, "format", "is not a string.");
            } else {
                storable(name, item.getStringValue())
                        .flatMap(text -> read.apply(name, text))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    List<Body> objects(String field, int most) {
        var value = raw(field);
        if (value == null || !value.isArray()) {
            fault(field, "required", "is required: a list.");
            return List.of();
        }
        if (value.size() > most) {
            fault(field, "size", "has more than " + most + " items.");
            return List.of();
        }
        var items = new ArrayList<Body>(value.size());
        for (var at = 0; at < value.size(); at++) {
            var item = value.get(at);
            if (item == null || !item.isObject()) {
                fault(field + "[" + at + "]", "format", "is not an object.");
            } else {
                items.add(new Body(item, path + field + "[" + at + "].", faults));
            }
        }
        return items;
    }
}

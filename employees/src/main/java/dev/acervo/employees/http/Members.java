package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.field.CustomField;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, taken out one by one. Reading goes on after a bad member, so that {@link #end} names all of
 * them; what could not be read is null or empty.
 */
final class Members {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Map<String, JsonNode> left = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final boolean readable;

    private Members(@Nullable JsonNode object) {
        readable = object != null && object.isObject();
        if (object != null && object.isObject()) {
            object.entries().forEach(entry -> left.put(entry.getKey(), entry.getValue()));
        }
    }

    static Members of(JsonMapper json, byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return new Members(null);
        }
        try {
            return new Members(json.readValue(body, JsonNode.class));
        } catch (IOException _) {
            return new Members(null);
        }
    }

    /** Whether the body was a JSON object at all. */
    boolean readable() {
        return readable;
    }

    /** Adds an error that was found elsewhere. */
    Members with(List<FieldError> others) {
        errors.addAll(others);
        return this;
    }

    String text(String name, Wording wording) {
        var text = requiredWord(name);
        if (text == null) {
            return "";
        }
        wording.flawIn(text).ifPresent(errors::add);
        return text;
    }

    /** Null for a member that is missing, null or blank. */
    @Nullable
    String optionalText(String name, Wording wording) {
        var text = string(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        wording.flawIn(text).ifPresent(errors::add);
        return text;
    }

    @Nullable
    UUID id(String name) {
        var text = string(name);
        if (text == null) {
            return null;
        }
        var id = Ids.parse(text);
        if (id.isEmpty()) {
            errors.add(new FieldError(name, "format", name + " is not a UUID."));
        }
        return id.orElse(null);
    }

    @Nullable
    LocalDate date(String name) {
        var text = string(name);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (isFarAway(date)) {
                errors.add(new FieldError(name, "range", name + " lies too far away."));
                return null;
            }
            return date;
        } catch (DateTimeException _) {
            errors.add(new FieldError(name, "format", name + " is not a date such as 2026-01-31."));
            return null;
        }
    }

    /** Whether nobody can mean it; the database could not even hold each of these. */
    static boolean isFarAway(LocalDate date) {
        return date.isBefore(EARLIEST) || date.isAfter(LATEST);
    }

    /** Null for a member that is missing or null, and for one that is wrong. */
    @Nullable
    Boolean flag(String name) {
        var member = left.remove(name);
        if (member == null || member.isNull()) {
            return null;
        }
        if (!member.isBoolean()) {
            errors.add(new FieldError(name, "type", name + " is not true or false."));
            return null;
        }
        return member.getBooleanValue();
    }

    /** A text as it is, when there is one. */
    @Nullable
    String word(String name) {
        return string(name);
    }

    /** The same, and an error when there is none. */
    @Nullable
    String requiredWord(String name) {
        var word = string(name);
        if (word == null && errors.stream().noneMatch(error -> error.field().equals(name))) {
            errors.add(FieldError.required(name));
        }
        return word;
    }

    /** The members of an object within; without it, an object without members. */
    Members object(String name) {
        var member = left.remove(name);
        if (member != null && !member.isNull() && !member.isObject()) {
            errors.add(new FieldError(name, "type", name + " is not an object."));
            member = null;
        }
        return new Members(member);
    }

    /** The members of the objects of a list; of one that is no object, none. */
    List<Members> objects(String name, int most) {
        var list = list(name, most);
        return list.stream().map(Members::new).toList();
    }

    List<String> texts(String name, int most) {
        var texts = new ArrayList<String>();
        for (var member : list(name, most)) {
            if (!member.isString()) {
                errors.add(new FieldError(name, "type", name + " holds something that is not a text."));
                return List.of();
            }
            texts.add(Wording.clean(member.getStringValue()));
        }
        return texts;
    }

    private List<JsonNode> list(String name, int most) {
        var member = left.remove(name);
        if (member == null || member.isNull()) {
            return List.of();
        }
        if (!member.isArray()) {
            errors.add(new FieldError(name, "type", name + " is not a list."));
            return List.of();
        }
        if (member.size() > most) {
            errors.add(new FieldError(name, "too-many", name + " has more than " + most + " items."));
            return List.of();
        }
        var items = new ArrayList<JsonNode>(member.size());
        member.values().forEach(items::add);
        return items;
    }

    /** Whether a member is there, null or not. */
    boolean has(String name) {
        return left.containsKey(name);
    }

    void flaw(FieldError error) {
        errors.add(error);
    }

    /** Members that only the service writes, and whose value may be another by now. */
    void ignore(String... names) {
        for (var name : names) {
            left.remove(name);
        }
    }

    /** The values of fields that HR has defined, in their canonical texts. */
    SortedMap<String, String> custom(String name, List<CustomField> fields) {
        var members = object(name).left;
        var values = new TreeMap<String, String>();
        for (var field : fields) {
            var member = members.remove(field.key());
            if (member == null || member.isNull()) {
                continue;
            }
            var path = name + "." + field.key();
            var value = member.isValueNode() ? field.canonical(Wording.clean(plain(member))) : Optional.<String>empty();
            value.ifPresentOrElse(
                    text -> values.put(field.key(), text),
                    () -> errors.add(new FieldError(path, "format", path + " " + field.expectation())));
        }
        members.keySet().stream()
                .sorted()
                .map(key -> shown(name + "." + key))
                .forEach(path -> errors.add(new FieldError(path, "unknown", path + " is not a known field.")));
        return values;
    }

    /** Members that only the service writes. */
    void refuse(String... names) {
        for (var name : names) {
            if (left.remove(name) != null) {
                errors.add(readOnly(name));
            }
        }
    }

    /** Members that only the service writes, and that may come back as they were given; empty stands for null. */
    void unchanged(Map<String, String> values) {
        values.forEach((name, value) -> {
            var member = left.remove(name);
            var same = member == null
                    || (member.isNull()
                            ? value.isEmpty()
                            : member.isValueNode() && value.equals(member.coerceStringValue()));
            if (!same) {
                errors.add(readOnly(name));
            }
        });
    }

    /** All errors; members that nobody took are errors too. */
    List<FieldError> end() {
        left.keySet().stream()
                .sorted()
                .map(name -> new FieldError(shown(name), "unknown", shown(name) + " is not a known property."))
                .forEach(errors::add);
        left.clear();
        return List.copyOf(errors);
    }

    private @Nullable String string(String name) {
        var member = left.remove(name);
        if (member == null || member.isNull()) {
            return null;
        }
        if (!member.isString()) {
            errors.add(new FieldError(name, "type", name + " is not a text."));
            return null;
        }
        return Wording.clean(member.getStringValue());
    }

    /** JSON may write the same number in several ways. */
    private static String plain(JsonNode value) {
        return value.isNumber()
                ? new BigDecimal(value.getNumberValue().toString())
                        .stripTrailingZeros()
                        .toPlainString()
                : value.coerceStringValue();
    }

    private static FieldError readOnly(String name) {
        return new FieldError(name, "read-only", name + " cannot be written.");
    }

    private static String shown(String name) {
        var printable = name.replaceAll("[^\\p{Print}]", "?");
        return printable.length() <= 50 ? printable : printable.substring(0, 50) + "…";
    }
}

package dev.acervo.employees.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the company did to one person.
 *
 * @param id of the event that tells others, for consumers that see it twice
 * @param before null for somebody who is new
 */
public record Revision(UUID id, Kind kind, @Nullable Employee before, Employee after) {

    /** What happened. */
    public enum Kind {
        HIRED,
        CHANGED,
        LEAVE_STARTED,
        LEAVE_ENDED,
        TERMINATED,
        REHIRED
    }

    /** Every field that is not as it was, by name. */
    public List<FieldChange> changes() {
        var was = before == null ? Map.<String, String>of() : fields(before);
        var is = fields(after);
        var changes = new ArrayList<FieldChange>();
        for (var field : names(was, is)) {
            if (!Objects.equals(was.get(field), is.get(field))) {
                changes.add(new FieldChange(field, was.get(field), is.get(field)));
            }
        }
        return List.copyOf(changes);
    }

    private static Iterable<String> names(Map<String, String> was, Map<String, String> is) {
        var names = new TreeSet<String>();
        names.addAll(was.keySet());
        names.addAll(is.keySet());
        return names;
    }

    private static SortedMap<String, String> fields(Employee employee) {
        var details = employee.details();
        var fields = new TreeMap<String, String>();
        fields.put("name", details.name());
        put(fields, "socialName", details.socialName());
        fields.put("email", details.email());
        fields.put("registration", details.registration());
        put(fields, "managerId", details.manager());
        put(fields, "departmentId", details.department());
        put(fields, "title", details.title());
        put(fields, "location", details.location());
        put(fields, "hireDate", details.hireDate());
        fields.put("status", employee.status().word());
        put(fields, "terminationDate", employee.terminatedOn());
        details.custom().forEach((key, value) -> fields.put(FieldChange.CUSTOM + key, value));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}

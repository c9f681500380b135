package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldChange;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.directory.HistoryEntry;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was done to a person, the latest first.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
@Schema(
        name = "HistoryPage",
        requiredProperties = {"items", "next"})
record HistoryPage(
        List<Entry> items,

        @Schema(nullable = true) @Nullable String next) {
    private static final String MANAGER = "managerId";

    /** What was done once. */
    @Serdeable
    @Schema(
            name = "HistoryEntry",
            requiredProperties = {"version", "orgVersion", "at", "by", "effectiveOn", "kind", "changes"})
    record Entry(
            @Schema(description = "Of the person, that it made; the number in their ETag.")
            long version,

            long orgVersion,
            Instant at,

            @Schema(nullable = true, description = "Who decided it; null when the company was founded.") @Nullable
            Person by,

            LocalDate effectiveOn,
            Kind kind,
            List<Field> changes) {}

    /** Somebody, with the name that everybody sees. */
    @Serdeable
    @Schema(
            name = "HistoryPerson",
            requiredProperties = {"employeeId", "name"})
    record Person(UUID employeeId, String name) {}

    /** One field before and after. */
    @Serdeable
    @Schema(
            name = "HistoryField",
            requiredProperties = {"field", "was", "is", "wasName", "isName"})
    record Field(
            String field,

            @Schema(nullable = true) @Nullable String was,

            @Schema(nullable = true) @Nullable String is,

            @Schema(nullable = true, description = "managerId: the name of the manager before.") @Nullable
            String wasName,

            @Schema(nullable = true, description = "managerId: the name of the manager after.") @Nullable
            String isName) {}

    /** What was done. */
    @Schema(name = "HistoryKind")
    @SuppressWarnings("JavaLangClash")
    enum Kind {
        hired,
        changed,
        leave_started,
        leave_ended,
        terminated,
        rehired;

        static Kind of(Revision.Kind kind) {
            return valueOf(kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Everybody who is named in these. */
    static Set<EmployeeId> people(List<HistoryEntry> entries) {
        var people = new HashSet<EmployeeId>();
        for (var entry : entries) {
            if (entry.by() != null) {
                people.add(entry.by());
            }
            for (var change : entry.changes()) {
                if (change.field().equals(MANAGER)) {
                    add(people, change.was());
                    add(people, change.is());
                }
            }
        }
        return people;
    }

    private static void add(Set<EmployeeId> people, @Nullable String id) {
        if (id != null) {
            people.add(new EmployeeId(UUID.fromString(id)));
        }
    }

    static HistoryPage of(List<HistoryEntry> entries, Map<EmployeeId, Employee> people, @Nullable String next) {
        return new HistoryPage(entries.stream().map(e -> entry(e, people)).toList(), next);
    }

    private static Entry entry(HistoryEntry entry, Map<EmployeeId, Employee> people) {
        var by = entry.by();
        return new Entry(
                entry.version(),
                entry.orgVersion().value(),
                entry.at(),
                by == null ? null : new Person(by.value(), name(by, people)),
                entry.effectiveOn(),
                Kind.of(entry.kind()),
                entry.changes().stream().map(c -> field(c, people)).toList());
    }

    private static Field field(FieldChange change, Map<EmployeeId, Employee> people) {
        if (!change.field().equals(MANAGER)) {
            return new Field(change.field(), change.was(), change.is(), null, null);
        }
        return new Field(
                change.field(), change.was(), change.is(), name(change.was(), people), name(change.is(), people));
    }

    private static @Nullable String name(@Nullable String id, Map<EmployeeId, Employee> people) {
        return id == null ? null : name(new EmployeeId(UUID.fromString(id)), people);
    }

    private static String name(EmployeeId id, Map<EmployeeId, Employee> people) {
        var found = people.get(id);
        return found == null ? "" : found.details().shownName();
    }
}

package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldChange;
import dev.acervo.employees.domain.OrgChange;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.directory.HistoryEntry;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to people, as the table {@code employee_history} has it. */
final class HistoryRows {
    private static final Argument<List<Field>> FIELDS = Argument.listOf(Field.class);
    private static final String SAVE = """
            insert into employee_history (employee_id, version, org_version, at, by_id, effective_on, kind, changes)
            select id, version, ?, ?, ?, ?, kind, changes
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::jsonb[]) as one (id, version, kind, changes)
            """;

    private HistoryRows() {}

    /** One field, as the column {@code changes} has it. */
    @Serdeable
    record Field(
            String field, @Nullable String was, @Nullable String is) {
        static Field of(FieldChange change) {
            return new Field(change.field(), change.was(), change.is());
        }

        FieldChange toDomain() {
            return new FieldChange(field, was, is);
        }
    }

    static void save(Sql sql, Json json, OrgChange change, List<Revision> revisions) {
        var by = change.by();
        sql.run(
                SAVE,
                change.version().value(),
                change.at(),
                by == null ? null : by.value(),
                change.effectiveOn(),
                Sql.Values.of("uuid", revisions, r -> r.after().id().value()),
                Sql.Values.of("int8", revisions, r -> r.after().version()),
                Sql.Values.of("text", revisions, r -> r.kind().name()),
                Sql.Values.of(
                        "jsonb",
                        revisions,
                        r -> json.write(r.changes().stream().map(Field::of).toList())));
    }

    static List<HistoryEntry> read(Sql sql, Json json, EmployeeId id, long before, int limit) {
        return sql.list("""
                select version, org_version, at, by_id, effective_on, kind, changes from employee_history
                where employee_id = ? and version < ? order by version desc limit ?
                """, row -> entry(row, json), id.value(), before, limit);
    }

    private static HistoryEntry entry(ResultSet row, Json json) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        return new HistoryEntry(
                row.getLong("version"),
                new OrgVersion(row.getLong("org_version")),
                Objects.requireNonNull(Sql.instant(row, "at")),
                by == null ? null : new EmployeeId(by),
                row.getObject("effective_on", LocalDate.class),
                Revision.Kind.valueOf(row.getString("kind")),
                json.read(row.getString("changes"), FIELDS).stream()
                        .map(Field::toDomain)
                        .toList());
    }
}

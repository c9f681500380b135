package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.chart.Place;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.Import;
import dev.acervo.employees.domain.sheet.ImportId;
import dev.acervo.employees.domain.sheet.ImportTransaction;
import dev.acervo.employees.domain.sheet.ResolvedRow;
import dev.acervo.employees.domain.sheet.RowOutcome;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.StagedRow;
import io.micronaut.core.type.Argument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of an import, on one connection. */
final class ImportRows implements ImportTransaction {
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);
    private static final Argument<List<HistoryRows.Field>> FIELDS = Argument.listOf(HistoryRows.Field.class);

    /** A row that has what nobody can be without, together with the person that it is about. */
    private static final String RESOLVED = """
            select r.row, r.new_id, r.cells, p.number as row_number, p.manager_id as row_manager,
              p.department_id as row_department, p.existing, %s
            from import_person p join import_row r on r.import_id = p.import_id and r.row = p.row
            left join employee e on p.existing and e.id = p.employee_id
            where p.import_id = ? and r.cells ?? 'name' and r.cells ?? 'email'
            """.formatted(EmployeeRows.COLUMNS.replaceAll("(\\w+)", "e.$1"));

    private static final String EFFECTIVE = """
             and exists (select from import_outcome o
               where o.import_id = p.import_id and o.row = p.row and o.outcome <> 'UNCHANGED')
            """;

    private final Sql sql;
    private final EmployeeRows employees;
    private final Json json;

    ImportRows(Sql sql, EmployeeRows employees, Json json) {
        this.sql = sql;
        this.employees = employees;
        this.json = json;
    }

    static void stage(Sql sql, Json json, ImportId id, List<StagedRow> rows) {
        sql.run(
                """
                insert into import_row (import_id, row, new_id, cells, registration_key, email_key, manager_key, department_key)
                select ?, row, new_id, cells, lower(registration), lower(email), lower(manager), lower(department)
                from unnest(?::int[], ?::uuid[], ?::jsonb[], ?::text[], ?::text[], ?::text[], ?::text[])
                  as one (row, new_id, cells, registration, email, manager, department)
                """,
                id.value(),
                Sql.Values.of("int4", rows, StagedRow::row),
                Sql.Values.of("uuid", rows, row -> row.id().value()),
                Sql.Values.of("jsonb", rows, row -> json.write(row.cells())),
                Sql.Values.of("text", rows, row -> row.text(Column.REGISTRATION)),
                Sql.Values.of("text", rows, row -> row.text(Column.EMAIL)),
                Sql.Values.of("text", rows, row -> row.text(Column.MANAGER)),
                Sql.Values.of("text", rows, row -> row.text(Column.DEPARTMENT)));
    }

    static void addErrors(Sql sql, ImportId id, List<SheetError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        sql.run(
                """
                insert into import_error (import_id, row, column_name, code, detail)
                select ?, * from unnest(?::int[], ?::text[], ?::text[], ?::text[])
                """,
                id.value(),
                Sql.Values.of("int4", errors, SheetError::row),
                Sql.Values.of("text", errors, SheetError::column),
                Sql.Values.of("text", errors, SheetError::code),
                Sql.Values.of("text", errors, SheetError::detail));
    }

    static List<SheetError> errors(Sql sql, ImportId id, int passed, int limit) {
        return sql.list(
                """
                select row, column_name, code, detail from import_error
                where import_id = ? order by row, at offset ? limit ?
                """,
                row -> new SheetError(
                        row.getInt("row"),
                        row.getString("column_name"),
                        row.getString("code"),
                        row.getString("detail")),
                id.value(),
                passed,
                limit);
    }

    static List<RowOutcome> outcomes(
            Sql sql, Json json, ImportId id, RowOutcome.@Nullable Kind kind, int afterRow, int limit) {
        return sql.list(
                """
                select o.row, r.cells ->> 'registration' as registration, o.outcome, o.changes
                from import_outcome o join import_row r on r.import_id = o.import_id and r.row = o.row
                where o.import_id = ? and o.row > ? and (?::text is null or o.outcome = ?)
                  and not exists (select from import_error e where e.import_id = o.import_id and e.row = o.row)
                order by o.row limit ?
                """,
                row -> new RowOutcome(
                        row.getInt("row"),
                        row.getString("registration"),
                        RowOutcome.Kind.valueOf(row.getString("outcome")),
                        json.read(row.getString("changes"), FIELDS).stream()
                                .map(HistoryRows.Field::toDomain)
                                .toList()),
                id.value(),
                afterRow,
                kind == null ? null : kind.name(),
                kind == null ? null : kind.name(),
                limit);
    }

    @Override
    public void resolve(ImportId id, Function<SheetColumn, String> header) {
        new ImportResolution(sql, id, header).run();
    }

    @Override
    public List<Place> places(ImportId id) {
        return sql.list(
                """
                select p.number, coalesce(m.number, f.number, 0) as manager,
                  coalesce(e.status <> 'TERMINATED', true) as employed
                from import_person p join import_row r on r.import_id = p.import_id and r.row = p.row
                left join employee e on p.existing and e.id = p.employee_id
                left join employee m on m.id = p.manager_id
                left join import_person f on f.import_id = p.import_id and f.employee_id = p.manager_id and not f.existing
                where p.import_id = ? and (not p.existing
                  or r.cells ?? 'manager' and (r.manager_key is null or p.manager_id is not null)
                    and p.manager_id is distinct from e.manager_id)
                """,
                row -> new Place(row.getInt("number"), row.getInt("manager"), row.getBoolean("employed")),
                id.value());
    }

    @Override
    public Map<Integer, ResolvedRow> rowsOf(ImportId id, Numbers people) {
        return sql
                .list(
                        RESOLVED + " and p.number = any (?)",
                        this::resolved,
                        id.value(),
                        new Sql.Values("int4", people.stream().boxed().toArray()))
                .stream()
                .collect(Collectors.toMap(row -> row.number().value(), Function.identity(), (one, _) -> one));
    }

    @Override
    public List<ResolvedRow> rows(ImportId id, int afterRow, int limit) {
        return sql.list(
                RESOLVED + " and p.row > ? order by p.row limit ?", this::resolved, id.value(), afterRow, limit);
    }

    @Override
    public List<ResolvedRow> effective(ImportId id, int afterRow, int limit) {
        return sql.list(
                RESOLVED + EFFECTIVE + " and p.row > ? order by p.row limit ?",
                this::resolved,
                id.value(),
                afterRow,
                limit);
    }

    @Override
    public void addErrors(ImportId id, List<SheetError> errors) {
        addErrors(sql, id, errors);
    }

    @Override
    public void mark(ImportId id, List<RowOutcome> outcomes) {
        sql.run(
                """
                insert into import_outcome (import_id, row, outcome, changes)
                select ?, * from unnest(?::int[], ?::text[], ?::jsonb[])
                """,
                id.value(),
                Sql.Values.of("int4", outcomes, RowOutcome::row),
                Sql.Values.of("text", outcomes, outcome -> outcome.kind().name()),
                Sql.Values.of(
                        "jsonb",
                        outcomes,
                        outcome -> json.write(outcome.changes().stream()
                                .map(HistoryRows.Field::of)
                                .toList())));
    }

    @Override
    public Import.Tally tally(ImportId id) {
        return sql.first(
                        """
                        select count(*) filter (where outcome = 'HIRE') as hired,
                          count(*) filter (where outcome = 'CHANGE') as changed,
                          count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                          (select count(*) from import_error where import_id = ?) as errors
                        from import_outcome where import_id = ?
                        """,
                        row -> new Import.Tally(
                                row.getInt("hired"),
                                row.getInt("changed"),
                                row.getInt("unchanged"),
                                row.getInt("errors")),
                        id.value(),
                        id.value())
                .orElseThrow();
    }

    @Override
    public void end(Import one) {
        if (PostgresImports.save(sql, one) == 0) {
            throw new IllegalStateException("the import " + one.id() + " was taken for dead");
        }
    }

    private ResolvedRow resolved(ResultSet row) throws SQLException {
        var manager = row.getObject("row_manager", UUID.class);
        var department = row.getObject("row_department", UUID.class);
        return new ResolvedRow(
                new StagedRow(
                        row.getInt("row"),
                        new EmployeeId(row.getObject("new_id", UUID.class)),
                        json.read(row.getString("cells"), TEXTS)),
                row.getBoolean("existing") ? employees.read(row) : null,
                new EmployeeNumber(row.getInt("row_number")),
                manager == null ? null : new EmployeeId(manager),
                department == null ? null : new DepartmentId(department));
    }
}

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
    private static final String RESOLVED =
            """
            select r.row, r.new_id, r.cells, r.number as row_number, r.manager_id as row_manager,
              r.department_id as row_department, r.existing, %s
            from import_row r left join employee e on r.existing and e.id = r.employee_id
            where r.import_id = ? and r.employee_id is not null and r.cells ? 'name' and r.cells ? 'email'
            """.replace("r.cells ? '", "r.cells ?? '").formatted(EmployeeRows.COLUMNS.replaceAll("(\\w+)", "e.$1"));

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
                select r.row, r.cells ->> 'registration' as registration, r.outcome, r.changes from import_row r
                where r.import_id = ? and r.row > ? and r.outcome is not null and (?::text is null or r.outcome = ?)
                  and not exists (select from import_error e where e.import_id = r.import_id and e.row = r.row)
                order by r.row limit ?
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
                select r.number, coalesce(m.number, f.number, 0) as manager,
                  coalesce(e.status <> 'TERMINATED', true) as employed
                from import_row r
                left join employee e on r.existing and e.id = r.employee_id
                left join employee m on m.id = r.manager_id
                left join import_row f on f.import_id = r.import_id and f.employee_id = r.manager_id and not f.existing
                where r.import_id = ? and r.employee_id is not null and (not r.existing
                  or r.cells ?? 'manager' and (r.manager_key is null or r.manager_id is not null)
                    and r.manager_id is distinct from e.manager_id)
                """,
                row -> new Place(row.getInt("number"), row.getInt("manager"), row.getBoolean("employed")),
                id.value());
    }

    @Override
    public Map<Integer, ResolvedRow> rowsOf(ImportId id, Numbers people) {
        return sql
                .list(
                        RESOLVED + " and r.number = any (?)",
                        this::resolved,
                        id.value(),
                        new Sql.Values("int4", people.stream().boxed().toArray()))
                .stream()
                .collect(Collectors.toMap(row -> row.number().value(), Function.identity(), (one, _) -> one));
    }

    @Override
    public List<ResolvedRow> rows(ImportId id, int afterRow, int limit) {
        return sql.list(
                RESOLVED + " and r.row > ? order by r.row limit ?", this::resolved, id.value(), afterRow, limit);
    }

    @Override
    public List<ResolvedRow> effective(ImportId id, int afterRow, int limit) {
        return sql.list(
                RESOLVED + " and r.row > ? and r.outcome in ('HIRE', 'CHANGE') order by r.row limit ?",
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
                update import_row r set outcome = one.outcome, changes = one.changes
                from unnest(?::int[], ?::text[], ?::jsonb[]) as one (row, outcome, changes)
                where r.import_id = ? and r.row = one.row
                """,
                Sql.Values.of("int4", outcomes, RowOutcome::row),
                Sql.Values.of("text", outcomes, outcome -> outcome.kind().name()),
                Sql.Values.of(
                        "jsonb",
                        outcomes,
                        outcome -> json.write(outcome.changes().stream()
                                .map(HistoryRows.Field::of)
                                .toList())),
                id.value());
    }

    @Override
    public Import.Tally tally(ImportId id) {
        return sql.first(
                        """
                        select count(*) filter (where outcome = 'HIRE') as hired,
                          count(*) filter (where outcome = 'CHANGE') as changed,
                          count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                          (select count(*) from import_error where import_id = ?) as errors
                        from import_row where import_id = ?
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

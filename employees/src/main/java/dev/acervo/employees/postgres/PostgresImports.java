package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.sheet.Import;
import dev.acervo.employees.domain.sheet.ImportId;
import dev.acervo.employees.domain.sheet.ImportStore;
import dev.acervo.employees.domain.sheet.ImportTransaction;
import dev.acervo.employees.domain.sheet.RowOutcome;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.StagedRow;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Imports in PostgreSQL. What is kept at once is kept in a transaction of its own, also amid another. */
@Singleton
public class PostgresImports implements ImportStore {
    private static final String SAVE = """
            insert into import (id, dry_run, file_name, by_id, started_at, ended_at, state, phase, done, total,
              hired, changed, unchanged, errors, org_version, detail, seen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
            on conflict (id) do update set ended_at = excluded.ended_at, state = excluded.state, phase = excluded.phase,
              done = excluded.done, total = excluded.total, hired = excluded.hired, changed = excluded.changed,
              unchanged = excluded.unchanged, errors = excluded.errors, org_version = excluded.org_version,
              detail = excluded.detail, seen_at = excluded.seen_at
            where import.state = 'RUNNING'
            """;

    /** Whoever was at it has died, or will find that it is taken for dead. */
    private static final String BURY = """
            update import set state = 'FAILED', ended_at = clock_timestamp(),
              detail = 'It was interrupted. Nothing was changed: send the file again.'
            where id = ? and state = 'RUNNING'
              and seen_at < clock_timestamp() - case phase when 'WAITING' then interval '1 hour' else interval '1 minute' end
            """;

    private final TransactionOperations<Connection> transactions;
    private final PostgresEmployees employees;
    private final EmployeeRows rows;
    private final Json json;

    PostgresImports(
            TransactionOperations<Connection> transactions, PostgresEmployees employees, EmployeeRows rows, Json json) {
        this.transactions = transactions;
        this.employees = employees;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void save(Import one) {
        atOnce(sql -> save(sql, one));
    }

    /** How many rows took it: none, when the import has ended before. */
    static int save(Sql sql, Import one) {
        var tally = one.tally();
        var version = one.orgVersion();
        return sql.run(
                SAVE,
                one.id().value(),
                one.dryRun(),
                one.fileName(),
                one.by().value(),
                one.startedAt(),
                one.endedAt(),
                one.state().name(),
                one.phase().name(),
                one.done(),
                one.total(),
                tally.hired(),
                tally.changed(),
                tally.unchanged(),
                tally.errors(),
                version == null ? null : version.value(),
                one.detail());
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return transactions.executeWrite(status -> {
            var sql = new Sql(status.getConnection());
            sql.run(BURY, id.value());
            return sql.first("select * from import where id = ?", PostgresImports::read, id.value());
        });
    }

    @Override
    public List<Import> latest(int limit) {
        return transactions.executeRead(status -> new Sql(status.getConnection())
                .list("select * from import order by started_at desc limit ?", PostgresImports::read, limit));
    }

    @Override
    public void stage(ImportId id, List<StagedRow> staged) {
        atOnce(sql -> ImportRows.stage(sql, json, id, staged));
    }

    @Override
    public void addErrors(ImportId id, List<SheetError> errors) {
        atOnce(sql -> ImportRows.addErrors(sql, id, errors));
    }

    @Override
    public List<SheetError> errors(ImportId id, @Nullable Integer after, int limit) {
        return transactions.executeRead(
                status -> ImportRows.errors(new Sql(status.getConnection()), id, after == null ? 0 : after, limit));
    }

    @Override
    public List<RowOutcome> outcomes(ImportId id, RowOutcome.@Nullable Kind kind, int afterRow, int limit) {
        return transactions.executeRead(
                status -> ImportRows.outcomes(new Sql(status.getConnection()), json, id, kind, afterRow, limit));
    }

    @Override
    public void forget(Duration age) {
        atOnce(sql ->
                sql.run("delete from import where started_at < clock_timestamp() - make_interval(secs => ?)", (double)
                        age.toSeconds()));
    }

    @Override
    public <T> T look(BiFunction<OrgTransaction, ImportTransaction, T> work) {
        return employees.look((sql, org) -> work.apply(org, new ImportRows(sql, rows, json)));
    }

    @Override
    public <T> T change(BiFunction<OrgTransaction, ImportTransaction, T> work) {
        return employees.change((sql, org) -> work.apply(org, new ImportRows(sql, rows, json)));
    }

    private void atOnce(Consumer<Sql> work) {
        var alone = new DefaultTransactionDefinition(TransactionDefinition.Propagation.REQUIRES_NEW);
        transactions.<@Nullable Void>execute(alone, status -> {
            work.accept(new Sql(status.getConnection()));
            return null;
        });
    }

    private static Import read(ResultSet row) throws SQLException {
        var version = row.getObject("org_version", Long.class);
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                row.getBoolean("dry_run"),
                row.getString("file_name"),
                new EmployeeId(row.getObject("by_id", UUID.class)),
                Objects.requireNonNull(Sql.instant(row, "started_at")),
                Sql.instant(row, "ended_at"),
                Import.State.valueOf(row.getString("state")),
                Import.Phase.valueOf(row.getString("phase")),
                row.getInt("done"),
                row.getInt("total"),
                new Import.Tally(
                        row.getInt("hired"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("errors")),
                version == null ? null : new OrgVersion(version),
                row.getString("detail"));
    }
}

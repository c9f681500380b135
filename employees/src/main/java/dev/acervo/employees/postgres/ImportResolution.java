package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.ImportId;
import dev.acervo.employees.domain.sheet.SheetColumn;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;

/** Looks up whom and what the rows of an import name, and what does not fit; each step is one statement over all rows. */
final class ImportResolution {
    private final Sql sql;
    private final UUID id;
    private final Function<SheetColumn, String> header;

    ImportResolution(Sql sql, ImportId id, Function<SheetColumn, String> header) {
        this.sql = sql;
        this.id = id.value();
        this.header = header;
    }

    void run() {
        forgetEarlierCheck();
        gatherStatistics("import_row");
        people();
        gatherStatistics("import_person");
        repeated("registration_key", Column.REGISTRATION);
        repeated("email_key", Column.EMAIL);
        takenEmails();
        plannedHires();
        unknown("manager", Column.MANAGER, "Nobody in the file or in the company has this registration or email.");
        unknown("department", Column.DEPARTMENT, "There is no department with this code.");
        pastManagers();
    }

    private void forgetEarlierCheck() {
        sql.run("delete from import_person where import_id = ?", id);
        sql.run("delete from import_outcome where import_id = ?", id);
    }

    /** Without them, a large import would be planned for an empty table. */
    private void gatherStatistics(String table) {
        try (var statement = sql.connection().createStatement()) {
            statement.execute("analyze " + table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of whom a manager cell may mean: a registration before an e-mail, somebody in the file before somebody who is not. */
    private void people() {
        sql.run("""
                with who as materialized (
                  select r.row, r.registration_key, r.email_key, r.manager_key, r.department_key,
                    coalesce(e.id, r.new_id) as employee_id, e.id is not null as existing, e.number
                  from import_row r left join employee e on e.registration_key = r.registration_key
                  where r.import_id = ? and r.registration_key is not null
                ), by_registration as (
                  select distinct on (registration_key) registration_key, employee_id from who order by registration_key, row
                ), by_email as (
                  select distinct on (email_key) email_key, employee_id from who order by email_key, row
                )
                insert into import_person (import_id, row, employee_id, number, existing, manager_id, department_id)
                select ?, w.row, w.employee_id,
                  coalesce(w.number, v.last_number + row_number() over (partition by w.existing order by w.row)),
                  w.existing, coalesce(fr.employee_id, er.id, fe.employee_id, ee.id), d.id
                from who w cross join org_version v
                left join by_registration fr on fr.registration_key = w.manager_key
                left join employee er on er.registration_key = w.manager_key
                left join by_email fe on fe.email_key = w.manager_key
                left join employee ee on ee.email_key = w.manager_key
                left join department d on lower(d.code) = w.department_key
                """, id, id);
    }

    private void repeated(String key, Column column) {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select ?, row, ?, 'repeated', 'Row ' || first || ' has the same.'
                from (
                  select row, first_value(row) over (partition by %s order by row) as first
                  from import_row where import_id = ? and %s is not null
                ) r
                where row <> first
                """.formatted(key, key), id, header.apply(column), id);
    }

    /** By people whom the file does not speak of: whom it does may hand an e-mail on. */
    private void takenEmails() {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select r.import_id, r.row, ?, 'taken', 'Another employee has this email.'
                from import_row r join employee e on e.email_key = r.email_key
                left join import_person p on p.import_id = r.import_id and p.row = r.row
                left join import_person o on o.import_id = r.import_id and o.employee_id = e.id
                where r.import_id = ? and e.id is distinct from p.employee_id and o.row is null
                """, header.apply(Column.EMAIL), id);
    }

    private void plannedHires() {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select r.import_id, r.row, ?, 'planned', 'The hire of somebody with this registration or email is planned.'
                from personnel_action a join import_row r
                  on a.registration_key = r.registration_key or a.email_key = r.email_key
                left join import_person p on p.import_id = r.import_id and p.row = r.row
                where a.state = 'PLANNED' and a.kind = 'HIRE' and r.import_id = ? and not coalesce(p.existing, false)
                """, header.apply(Column.REGISTRATION), id);
    }

    private void unknown(String what, Column column, String detail) {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select r.import_id, r.row, ?, 'unknown', ?
                from import_row r left join import_person p on p.import_id = r.import_id and p.row = r.row
                where r.import_id = ? and r.%s_key is not null and p.%s_id is null and p.row is not null
                """.formatted(what, what), header.apply(column), detail, id);
    }

    private void pastManagers() {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select p.import_id, p.row, ?, 'terminated', 'The manager has left.'
                from import_person p join employee m on m.id = p.manager_id and m.status = 'TERMINATED'
                left join employee e on p.existing and e.id = p.employee_id
                where p.import_id = ? and p.manager_id is distinct from e.manager_id
                """, header.apply(Column.MANAGER), id);
    }
}

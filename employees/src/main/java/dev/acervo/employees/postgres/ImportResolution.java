package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.ImportId;
import dev.acervo.employees.domain.sheet.SheetColumn;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;

/** Looks up whom and what the rows of an import name; each step is one statement over all rows. */
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
        gatherStatistics();
        people();
        repeated("registration_key", Column.REGISTRATION);
        repeated("email_key", Column.EMAIL);
        takenEmails();
        plannedHires();
        managers();
        departments();
    }

    /** Without them, the first large import would be planned for an empty table. */
    private void gatherStatistics() {
        try (var statement = sql.connection().createStatement()) {
            statement.execute("analyze import_row");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void people() {
        sql.run("""
                update import_row r set existing = e.id is not null, employee_id = coalesce(e.id, r.new_id), number = e.number
                from import_row o left join employee e on e.registration_key = o.registration_key
                where r.import_id = ? and o.import_id = r.import_id and o.row = r.row and r.registration_key is not null
                """, id);
        sql.run("""
                update import_row r set number = v.last_number + n.place
                from org_version v, (
                  select row, row_number() over (order by row)::integer as place from import_row
                  where import_id = ? and employee_id is not null and not existing
                ) n
                where r.import_id = ? and r.row = n.row
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
                where r.import_id = ? and e.id is distinct from r.employee_id
                  and not exists (select from import_row o where o.import_id = r.import_id and o.employee_id = e.id)
                """, header.apply(Column.EMAIL), id);
    }

    private void plannedHires() {
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select r.import_id, r.row, ?, 'planned', 'The hire of somebody with this registration or email is planned.'
                from import_row r join personnel_action a on a.state = 'PLANNED'
                  and (a.registration_key = r.registration_key or a.email_key = r.email_key)
                where r.import_id = ? and not r.existing
                """, header.apply(Column.REGISTRATION), id);
    }

    /** A registration before an e-mail, somebody in the file before somebody who is not. */
    private void managers() {
        sql.run("""
                update import_row r set manager_id = coalesce(
                  (select o.employee_id from import_row o
                   where o.import_id = r.import_id and o.registration_key = r.manager_key order by o.row limit 1),
                  (select e.id from employee e where e.registration_key = r.manager_key),
                  (select o.employee_id from import_row o
                   where o.import_id = r.import_id and o.email_key = r.manager_key order by o.row limit 1),
                  (select e.id from employee e where e.email_key = r.manager_key))
                where r.import_id = ? and r.manager_key is not null
                """, id);
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select import_id, row, ?, 'unknown', 'Nobody in the file or in the company has this registration or email.'
                from import_row where import_id = ? and manager_key is not null and manager_id is null
                """, header.apply(Column.MANAGER), id);
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select r.import_id, r.row, ?, 'terminated', 'The manager has left.'
                from import_row r join employee m on m.id = r.manager_id and m.status = 'TERMINATED'
                left join employee e on r.existing and e.id = r.employee_id
                where r.import_id = ? and r.manager_id is distinct from e.manager_id
                """, header.apply(Column.MANAGER), id);
    }

    private void departments() {
        sql.run("""
                update import_row r set department_id = d.id from department d
                where r.import_id = ? and lower(d.code) = r.department_key
                """, id);
        sql.run("""
                insert into import_error (import_id, row, column_name, code, detail)
                select import_id, row, ?, 'unknown', 'There is no department with this code.'
                from import_row where import_id = ? and department_key is not null and department_id is null
                """, header.apply(Column.DEPARTMENT), id);
    }
}

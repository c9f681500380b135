package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeFilter;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeOrder;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.ListedEmployee;
import dev.acervo.employees.domain.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a filtered list as one statement: fixed pieces of SQL for the filters that are set, everything that came from
 * outside as parameters. A statement per combination of filters lets PostgreSQL plan each with the index that fits it.
 */
final class EmployeeList {
    private static final String SELECT = """
            select e.*, (select count(*) from employee r where r.manager_id = e.id and r.status <> 'TERMINATED') as reports
            from employee e
            where true
            """;

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Parameter> parameters = new ArrayList<>();

    private EmployeeList() {}

    static EmployeeList of(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        var list = new EmployeeList();
        filter.words().forEach(word -> list.containing(word, filter.searchesPrivate()));
        list.among("e.department_id", "uuid", filter.departments(), DepartmentId::value);
        list.among("e.manager_id", "uuid", filter.managers(), EmployeeId::value);
        list.among("e.status", "text", filter.statuses(), EmploymentStatus::name);
        list.among("e.id", "uuid", filter.ids(), EmployeeId::value);
        list.page(order, after, limit);
        return list;
    }

    List<ListedEmployee> read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                parameters.get(i).set(select, i + 1);
            }
            try (var row = select.executeQuery()) {
                var found = new ArrayList<ListedEmployee>();
                while (row.next()) {
                    found.add(new ListedEmployee(row(row).toDomain(), row.getInt("reports")));
                }
                return found;
            }
        }
    }

    private void containing(String word, boolean searchesPrivate) {
        var pattern = "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        sql.append(
                searchesPrivate
                        ? " and (e.directory_text like ? or e.private_text like ?)"
                        : " and e.directory_text like ?");
        parameters.add((statement, at) -> statement.setString(at, pattern));
        if (searchesPrivate) {
            parameters.add((statement, at) -> statement.setString(at, pattern));
        }
    }

    private <T> void among(String column, String type, Collection<T> values, Function<T, Object> value) {
        if (values.isEmpty()) {
            return;
        }
        sql.append(" and ").append(column).append(" = any (?)");
        var array = values.stream().map(value).toArray();
        parameters.add((statement, at) ->
                statement.setArray(at, statement.getConnection().createArrayOf(type, array)));
    }

    private void page(EmployeeOrder order, @Nullable Position after, int limit) {
        if (after != null) {
            switch (order) {
                case NAME -> {
                    sql.append(" and (e.folded_name, e.number) > (?, ?)");
                    parameters.add((statement, at) -> statement.setString(at, after.foldedName()));
                }
                case NUMBER -> sql.append(" and e.number > ?");
                case NUMBER_DESCENDING -> sql.append(" and e.number < ?");
            }
            parameters.add((statement, at) -> statement.setInt(at, after.number()));
        }
        sql.append(
                switch (order) {
                    case NAME -> " order by e.folded_name, e.number";
                    case NUMBER -> " order by e.number";
                    case NUMBER_DESCENDING -> " order by e.number desc";
                });
        sql.append(" limit ?");
        parameters.add((statement, at) -> statement.setInt(at, limit));
    }

    private static EmployeeRow row(ResultSet row) throws SQLException {
        return new EmployeeRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getString("email"),
                row.getString("registration"),
                row.getObject("manager_id", UUID.class),
                row.getObject("department_id", UUID.class),
                row.getString("title"),
                row.getObject("hire_date", LocalDate.class),
                EmploymentStatus.valueOf(row.getString("status")),
                row.getLong("org_version"),
                row.getLong("version"),
                row.getString("folded_name"),
                row.getString("directory_text"),
                row.getString("private_text"));
    }

    /** Puts one value into a statement. */
    private interface Parameter {
        void set(PreparedStatement statement, int at) throws SQLException;
    }
}

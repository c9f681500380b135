package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.DepartmentId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code org_department}. */
final class DepartmentRows {
    private static final String SELECT = "select id, code, name, parent_id from org_department";

    private DepartmentRows() {}

    static List<Department> all(Connection connection) throws SQLException {
        return Rows.all(connection, SELECT, DepartmentRows::read);
    }

    /** How these departments are now; one without a row is gone. */
    static DepartmentChanges of(Connection connection, Set<UUID> ids) throws SQLException {
        var changed = Rows.of(connection, SELECT, ids, DepartmentRows::read);
        var there = changed.stream().map(department -> department.id().value()).collect(Collectors.toSet());
        var removed = ids.stream()
                .filter(id -> !there.contains(id))
                .map(DepartmentId::new)
                .toList();
        return new DepartmentChanges(changed, removed);
    }

    private static Department read(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Department(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new DepartmentId(parent));
    }

    static void write(Connection connection, DepartmentChanges changes) throws SQLException {
        if (!changes.removed().isEmpty()) {
            delete(connection, "delete from org_department where id = any (?)", changes.removed());
        }
        if (!changes.changed().isEmpty()) {
            upsert(connection, changes.changed());
        }
    }

    private static void upsert(Connection connection, Collection<Department> changed) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into org_department (id, code, name, parent_id)
                select * from unnest(?, ?, ?, ?)
                on conflict (id) do update
                set code = excluded.code, name = excluded.name, parent_id = excluded.parent_id
                """)) {
            upsert.setArray(
                    1,
                    Rows.array(
                            connection,
                            "uuid",
                            changed,
                            department -> department.id().value()));
            upsert.setArray(2, Rows.array(connection, "text", changed, Department::code));
            upsert.setArray(3, Rows.array(connection, "text", changed, Department::name));
            upsert.setArray(4, Rows.array(connection, "uuid", changed, department -> {
                var parent = department.parent();
                return parent == null ? null : parent.value();
            }));
            upsert.executeUpdate();
        }
    }

    static void deleteAllBut(Connection connection, Collection<Department> departments) throws SQLException {
        var stay = departments.stream().map(Department::id).toList();
        delete(connection, "delete from org_department where id <> all (?)", stay);
    }

    private static void delete(Connection connection, String sql, Collection<DepartmentId> ids) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setArray(1, Rows.array(connection, "uuid", ids, DepartmentId::value));
            delete.executeUpdate();
        }
    }

    /** The ids of all that the changes name. */
    static List<UUID> ids(DepartmentChanges changes) {
        return Stream.concat(changes.changed().stream().map(Department::id), changes.removed().stream())
                .map(DepartmentId::value)
                .toList();
    }
}

package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code org_member}. */
final class MemberRows {
    private static final String SELECT =
            "select id, number, name, manager_id, employment, department_id, title, location from org_member";

    private MemberRows() {}

    static List<Member> all(Connection connection) throws SQLException {
        return Rows.all(connection, SELECT, reading());
    }

    static List<Member> of(Connection connection, Collection<UUID> ids) throws SQLException {
        return Rows.of(connection, SELECT, ids, reading());
    }

    /** Thousands share a department, a title, a place: each is kept once, a third less of the memory. */
    private static Rows.Row<Member> reading() {
        var texts = new HashMap<String, String>();
        var departments = new HashMap<UUID, DepartmentId>();
        return row -> {
            var manager = row.getObject("manager_id", UUID.class);
            var department = row.getObject("department_id", UUID.class);
            return new Member(
                    new EmployeeId(row.getObject("id", UUID.class)),
                    new EmployeeNumber(row.getInt("number")),
                    row.getString("name"),
                    manager == null ? null : new EmployeeId(manager),
                    Employment.valueOf(row.getString("employment")),
                    department == null ? null : departments.computeIfAbsent(department, DepartmentId::new),
                    once(texts, row.getString("title")),
                    once(texts, row.getString("location")));
        };
    }

    private static @Nullable String once(Map<String, String> texts, @Nullable String text) {
        return text == null ? null : texts.computeIfAbsent(text, same -> same);
    }

    static void write(Connection connection, Collection<Member> people) throws SQLException {
        if (people.isEmpty()) {
            return;
        }
        try (var upsert = connection.prepareStatement("""
                insert into org_member (id, number, name, manager_id, employment, department_id, title, location)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set number = excluded.number, name = excluded.name,
                  manager_id = excluded.manager_id, employment = excluded.employment,
                  department_id = excluded.department_id, title = excluded.title, location = excluded.location
                """)) {
            upsert.setArray(1, ids(connection, people));
            upsert.setArray(
                    2,
                    Rows.array(
                            connection,
                            "int4",
                            people,
                            member -> member.number().value()));
            upsert.setArray(3, Rows.array(connection, "text", people, Member::name));
            upsert.setArray(4, Rows.array(connection, "uuid", people, member -> {
                var manager = member.manager();
                return manager == null ? null : manager.value();
            }));
            upsert.setArray(
                    5,
                    Rows.array(
                            connection,
                            "text",
                            people,
                            member -> member.employment().name()));
            upsert.setArray(6, Rows.array(connection, "uuid", people, member -> {
                var department = member.department();
                return department == null ? null : department.value();
            }));
            upsert.setArray(7, Rows.array(connection, "text", people, Member::title));
            upsert.setArray(8, Rows.array(connection, "text", people, Member::location));
            upsert.executeUpdate();
        }
    }

    static void deleteAllBut(Connection connection, Collection<Member> people) throws SQLException {
        try (var delete = connection.prepareStatement("delete from org_member where id <> all (?)")) {
            delete.setArray(1, ids(connection, people));
            delete.executeUpdate();
        }
    }

    private static Array ids(Connection connection, Collection<Member> people) throws SQLException {
        return Rows.array(connection, "uuid", people, member -> member.id().value());
    }
}

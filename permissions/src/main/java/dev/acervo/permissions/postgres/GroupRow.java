package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.Group.Definition;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of {@code access_group}. */
record GroupRow(Group group) {
    static final String COLUMNS = "id, name, description, by_rule, people, groups, departments, titles, locations,"
            + " employments, created_by, created_at, removed_at, version";
    static final String UPSERT = """
            insert into access_group (id, name, description, by_rule, people, groups, departments, titles, locations,
              employments, created_by, created_at, removed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set name = excluded.name, description = excluded.description,
              by_rule = excluded.by_rule, people = excluded.people, groups = excluded.groups,
              departments = excluded.departments, titles = excluded.titles, locations = excluded.locations,
              employments = excluded.employments, removed_at = excluded.removed_at, version = excluded.version
            """;

    static GroupRow of(ResultSet row) throws SQLException {
        return new GroupRow(new Group(
                new GroupId(Columns.id(row, "id")),
                new Group.Content(row.getString("name"), row.getString("description"), definition(row)),
                Columns.employee(row, "created_by"),
                Columns.time(row, "created_at"),
                Columns.timeOrNull(row, "removed_at"),
                row.getLong("version")));
    }

    private static Definition definition(ResultSet row) throws SQLException {
        return row.getBoolean("by_rule")
                ? new Definition.ByRule(new Rule(
                        ids(row, "departments", DepartmentId::new),
                        texts(row, "titles"),
                        texts(row, "locations"),
                        texts(row, "employments").stream()
                                .map(Employment::valueOf)
                                .collect(Collectors.toSet())))
                : new Definition.ByHand(ids(row, "people", EmployeeId::new), ids(row, "groups", GroupId::new));
    }

    private static <T> Set<T> ids(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(id).collect(Collectors.toSet());
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    void bind(PreparedStatement upsert) throws SQLException {
        var content = group.content();
        var columns = new Columns.Binder(upsert)
                .value(group.id().value())
                .value(content.name())
                .value(content.description())
                .value(content.definition() instanceof Definition.ByRule);
        bind(content.definition(), columns);
        columns.employee(group.createdBy())
                .time(group.createdAt())
                .time(group.removedAt())
                .value(group.version());
    }

    private static void bind(Definition definition, Columns.Binder columns) throws SQLException {
        switch (definition) {
            case Definition.ByHand(var people, var groups) ->
                columns.array("uuid", people.stream().map(EmployeeId::value).toList())
                        .array("uuid", groups.stream().map(GroupId::value).toList())
                        .array("uuid", Set.of())
                        .array("text", Set.of())
                        .array("text", Set.of())
                        .array("text", Set.of());
            case Definition.ByRule(var rule) ->
                columns.array("uuid", Set.of())
                        .array("uuid", Set.of())
                        .array(
                                "uuid",
                                rule.departments().stream()
                                        .map(DepartmentId::value)
                                        .toList())
                        .array("text", rule.titles())
                        .array("text", rule.locations())
                        .array(
                                "text",
                                rule.employments().stream()
                                        .map(Employment::name)
                                        .toList());
        }
    }
}

package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import dev.acervo.permissions.domain.reach.Affected;
import dev.acervo.permissions.domain.reach.ScopeVersions;
import dev.acervo.permissions.domain.reach.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Brings a world up to an epoch from the rows: only what changed since, or all of it. */
final class WorldReader {
    private static final int MOST_CHANGES = 1_000;

    private record Logged(
            long epoch, boolean wholeChart, List<UUID> people, List<UUID> permissions, Affected affected) {}

    /**
     * @param connection in a transaction that sees everything up to {@code target} and nothing beyond
     */
    World read(Connection connection, World have, long target) throws SQLException {
        if (have.epoch() >= target) {
            return have;
        }
        if (have.epoch() > 0 && target - have.epoch() <= MOST_CHANGES) {
            var changes = changes(connection, have.epoch(), target);
            if (changes.size() == target - have.epoch() && changes.stream().noneMatch(Logged::wholeChart)) {
                return follow(connection, have, changes, target);
            }
        }
        return load(connection, target);
    }

    private static World follow(Connection connection, World have, List<Logged> changes, long target)
            throws SQLException {
        Set<UUID> people = new HashSet<>();
        Set<UUID> permissions = new HashSet<>();
        var versions = have.versions();
        for (var change : changes) {
            people.addAll(change.people());
            permissions.addAll(change.permissions());
            versions = versions.with(change.epoch(), change.affected());
        }
        var org = people.isEmpty()
                ? have.org()
                : sound(have.org().with(orgVersion(connection), members(connection, people)));
        return new World(target, org, have.grants().with(grants(connection, permissions)), versions);
    }

    private static World load(Connection connection, long target) throws SQLException {
        var org = sound(OrgSnapshot.build(orgVersion(connection), members(connection, null)));
        var grants = Grants.of(grants(connection, null));
        var versions = ScopeVersions.NONE;
        for (var change : changes(connection, lastEverybody(connection) - 1, target)) {
            versions = versions.with(change.epoch(), change.affected());
        }
        return new World(target, org, grants, versions);
    }

    private static OrgSnapshot sound(OrgBuild build) {
        return switch (build) {
            case OrgBuild.Built(var org) -> org;
            case OrgBuild.Broken(var why) -> throw new IllegalStateException("the stored org chart is broken: " + why);
        };
    }

    private static long lastEverybody(Connection connection) throws SQLException {
        return number(connection, "select coalesce(max(epoch), 1) from access_change where affected is null");
    }

    private static long orgVersion(Connection connection) throws SQLException {
        return number(connection, "select version from org_version");
    }

    static long epoch(Connection connection) throws SQLException {
        return number(connection, "select epoch from access_epoch");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Logged> changes(Connection connection, long after, long upTo) throws SQLException {
        try (var select = connection.prepareStatement("""
                select epoch, whole_chart, people, permissions, affected from access_change
                where epoch > ? and epoch <= ? order by epoch
                """)) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            return list(
                    select,
                    row -> new Logged(
                            row.getLong(1),
                            row.getBoolean(2),
                            List.of((UUID[]) row.getArray(3).getArray()),
                            List.of((UUID[]) row.getArray(4).getArray()),
                            affected(row.getBytes(5))));
        }
    }

    private static Affected affected(byte @Nullable [] bytes) {
        if (bytes == null) {
            return Affected.EVERYBODY;
        }
        var numbers = new RoaringBitmap();
        try {
            numbers.deserialize(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Affected(numbers);
    }

    private static List<Member> members(Connection connection, @Nullable Set<UUID> ids) throws SQLException {
        return rows(
                connection,
                "select id, number, name, manager_id, employment from org_member",
                ids,
                "",
                row -> new Member(
                        new EmployeeId(row.getObject(1, UUID.class)),
                        new EmployeeNumber(row.getInt(2)),
                        row.getString(3),
                        row.getObject(4, UUID.class) == null ? null : new EmployeeId(row.getObject(4, UUID.class)),
                        Employment.valueOf(row.getString(5)),
                        null,
                        null,
                        null));
    }

    private static List<Grant> grants(Connection connection, @Nullable Set<UUID> ids) throws SQLException {
        return rows(
                connection,
                "select " + GrantRow.COLUMNS + " from permission",
                ids,
                " where ended_at is null and (valid_until is null or valid_until > clock_timestamp())",
                row -> GrantRow.of(row).grant());
    }

    private static <T> List<T> rows(
            Connection connection, String select, @Nullable Set<UUID> ids, String otherwise, Row<T> read)
            throws SQLException {
        try (var statement = connection.prepareStatement(select + (ids == null ? otherwise : " where id = any (?)"))) {
            if (ids != null) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            }
            return list(statement, read);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(PreparedStatement statement, Row<T> read) throws SQLException {
        statement.setFetchSize(5_000);
        try (var row = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (row.next()) {
                list.add(read.read(row));
            }
            return list;
        }
    }
}

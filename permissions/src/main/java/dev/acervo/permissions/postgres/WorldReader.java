package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.Delegations;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.DirectoryBuild;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import dev.acervo.permissions.domain.reach.Affected;
import dev.acervo.permissions.domain.reach.ScopeVersions;
import dev.acervo.permissions.domain.reach.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Brings a world up to an epoch from the rows: only what changed since, or all of it. */
final class WorldReader {
    private static final int MOST_CHANGES = 1_000;
    private static final String GRANTS = "select " + GrantRow.COLUMNS + " from permission";
    private static final String GROUPS = "select " + GroupRow.COLUMNS + " from access_group";
    private static final String DELEGATIONS = "select " + DelegationRow.COLUMNS + " from delegation";
    private static final String NOT_OVER =
            " where ended_at is null and (valid_until is null or valid_until > clock_timestamp())";

    private record Logged(
            long epoch,
            boolean wholeChart,
            List<UUID> people,
            List<UUID> departments,
            List<UUID> permissions,
            List<UUID> groups,
            List<UUID> delegations,
            Affected affected) {}

    /** How far the chart was told, and how far departments and facts of people were. */
    private record OrgVersion(long chart, long facts) {
        boolean hasFacts() {
            return facts == chart;
        }
    }

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
        Set<UUID> departments = new HashSet<>();
        Set<UUID> permissions = new HashSet<>();
        Set<UUID> groups = new HashSet<>();
        Set<UUID> delegations = new HashSet<>();
        var versions = have.versions();
        for (var change : changes) {
            people.addAll(change.people());
            departments.addAll(change.departments());
            permissions.addAll(change.permissions());
            groups.addAll(change.groups());
            delegations.addAll(change.delegations());
            versions = versions.with(change.epoch(), change.affected());
        }
        var version = orgVersion(connection);
        var members = MemberRows.of(connection, people);
        var directory = version.hasFacts()
                ? sound(have.directory().with(have.org(), members, DepartmentRows.of(connection, departments)))
                : Directory.UNKNOWN;
        var org = sound(have.org().with(version.chart(), members));
        return new World(
                target,
                org,
                directory,
                have.grants().with(Rows.of(connection, GRANTS, permissions, WorldReader::grant)),
                groups.isEmpty() && directory == have.directory()
                        ? have.groups()
                        : have.groups().with(Rows.of(connection, GROUPS, groups, WorldReader::group), org, directory),
                have.delegations().with(Rows.of(connection, DELEGATIONS, delegations, WorldReader::delegation)),
                versions);
    }

    private static World load(Connection connection, long target) throws SQLException {
        var version = orgVersion(connection);
        var org = sound(OrgSnapshot.build(version.chart(), MemberRows.all(connection)));
        var directory = version.hasFacts()
                ? sound(Directory.build(org.members(), DepartmentRows.all(connection)))
                : Directory.UNKNOWN;
        var grants = Grants.of(Rows.all(connection, GRANTS + NOT_OVER, WorldReader::grant));
        var everybody = lastEverybody(connection, target);
        var versions = ScopeVersions.of(everybody);
        for (var change : changes(connection, everybody, target)) {
            versions = versions.with(change.epoch(), change.affected());
        }
        var groups = Rows.all(connection, GROUPS + " where removed_at is null", WorldReader::group);
        var delegations = Rows.all(connection, DELEGATIONS + NOT_OVER, WorldReader::delegation);
        return new World(
                target,
                org,
                directory,
                grants,
                Groups.of(groups, org, directory),
                Delegations.of(delegations),
                versions);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return GrantRow.of(row).grant();
    }

    private static Group group(ResultSet row) throws SQLException {
        return GroupRow.of(row).group();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return DelegationRow.of(row).delegation();
    }

    private static OrgSnapshot sound(OrgBuild build) {
        return switch (build) {
            case OrgBuild.Built(var org) -> org;
            case OrgBuild.Broken(var why) -> throw new IllegalStateException("the stored org chart is broken: " + why);
        };
    }

    private static Directory sound(DirectoryBuild build) {
        return switch (build) {
            case DirectoryBuild.Built(var directory) -> directory;
            case DirectoryBuild.Broken(var why) ->
                throw new IllegalStateException("the stored departments are broken: " + why);
        };
    }

    /** The last epoch that altered everybody's scope, or up to which the log was cut away. */
    private static long lastEverybody(Connection connection, long target) throws SQLException {
        var altered = number(connection, "select coalesce(max(epoch), 0) from access_change where affected is null");
        var first = number(connection, "select coalesce(min(epoch), 0) from access_change");
        return Math.max(altered, first == 0 ? target : first - 1);
    }

    private static OrgVersion orgVersion(Connection connection) throws SQLException {
        var select = "select version, facts_version from org_version";
        return Rows.all(connection, select, row -> new OrgVersion(row.getLong(1), row.getLong(2)))
                .getFirst();
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
                select epoch, whole_chart, people, departments, permissions, groups, delegations, affected
                from access_change where epoch > ? and epoch <= ? order by epoch
                """)) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            return Rows.list(
                    select,
                    row -> new Logged(
                            row.getLong("epoch"),
                            row.getBoolean("whole_chart"),
                            ids(row, "people"),
                            ids(row, "departments"),
                            ids(row, "permissions"),
                            ids(row, "groups"),
                            ids(row, "delegations"),
                            affected(row.getBytes("affected"))));
        }
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
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
}

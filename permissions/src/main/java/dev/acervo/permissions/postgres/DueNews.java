package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.reach.AccessEvent;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Tells others of what happens by the clock alone: permissions that will end soon, that ended, delegations that began and
 * that ended. Access does not wait for it. Each is told once, whoever looks and whenever: a row that one instance is telling
 * of is passed over by the others, and remembers that it was told in the same transaction.
 */
@Singleton
public final class DueNews {
    private static final int AT_ONCE = 200;
    private static final String GRANTS =
            "select " + GrantRow.COLUMNS + ", clock_timestamp() as now from permission where ";
    private static final String DELEGATIONS =
            "select " + DelegationRow.COLUMNS + ", clock_timestamp() as now from delegation where ";
    private static final String ONE_BY_ONE = " limit " + AT_ONCE + " for update skip locked";

    /** What was given for less than three days ends soon from the start: that is no news. */
    private static final String EXPIRING = """
            expiring_told_at is null and end_told_at is null and ended_at is null
            and valid_until > clock_timestamp() and valid_until <= clock_timestamp() + interval '3 days'
            and valid_until > greatest(created_at, valid_from) + interval '3 days'""";

    private static final String OVER = "end_told_at is null and ended_at is null and valid_until <= clock_timestamp()";
    private static final String BEGUN = """
            start_told_at is null and ended_at is null
            and valid_from <= clock_timestamp() and valid_until > clock_timestamp()""";
    private static final String DELEGATION_OVER =
            "end_told_at is null and start_told_at is not null and valid_until <= clock_timestamp()";

    private final Sessions sessions;
    private final EventWriter events;

    DueNews(Sessions sessions, EventWriter events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** @return how many were told of */
    public int tell() {
        try {
            return all(GRANTS + EXPIRING, row -> new AccessEvent.PermissionExpiring(grant(row)))
                    + all(GRANTS + OVER, row -> new AccessEvent.PermissionEnded(grant(row)))
                    + all(DELEGATIONS + BEGUN, row -> new AccessEvent.DelegationStarted(delegation(row)))
                    + all(DELEGATIONS + DELEGATION_OVER, row -> new AccessEvent.DelegationEnded(delegation(row)));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return GrantRow.of(row).grant();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return DelegationRow.of(row).delegation();
    }

    private record Due(AccessEvent event, Instant now) {}

    private int all(String select, Rows.Row<AccessEvent> event) throws SQLException {
        var told = 0;
        int some;
        do {
            some = sessions.transaction(connection -> some(connection, select, event));
            told += some;
        } while (some == AT_ONCE);
        return told;
    }

    private int some(Connection connection, String select, Rows.Row<AccessEvent> event) throws SQLException {
        List<Due> due =
                Rows.all(connection, select + ONE_BY_ONE, row -> new Due(event.read(row), Columns.time(row, "now")));
        for (var one : due) {
            events.append(connection, one.now(), one.event());
        }
        return due.size();
    }
}

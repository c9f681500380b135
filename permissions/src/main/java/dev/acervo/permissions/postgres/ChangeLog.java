package dev.acervo.permissions.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;

/**
 * Keeps {@code access_change} short. Whoever is further behind than it goes back reads everything anew; what is cut away
 * counts as a change of everybody.
 */
@Singleton
public final class ChangeLog {
    private final Sessions sessions;

    ChangeLog(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Cuts away what is older than a day and not among the last 10,000 changes, and all before it, so that no hole is left
     * when a clock was set back.
     *
     * @return how many changes were cut away
     */
    public int prune() {
        try {
            return sessions.transaction(connection -> {
                try (var delete = connection.prepareStatement("""
                        delete from access_change
                        where epoch <= least(
                          (select epoch from access_epoch) - 10000,
                          (select coalesce(max(epoch), 0) from access_change
                           where at < clock_timestamp() - interval '1 day'))
                        """)) {
                    return delete.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}

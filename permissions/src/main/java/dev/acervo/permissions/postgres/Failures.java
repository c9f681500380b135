package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.reach.Refusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a database that cannot be asked from a statement that is wrong. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** SQLSTATE classes: connection, resources, lock not available, operator intervention, system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "55", "57", "58");

    private Failures() {}

    static RuntimeException of(SQLException failure) {
        var state = failure.getSQLState();
        if (failure instanceof SQLTransientConnectionException
                || (state != null && state.length() >= 2 && AWAY.contains(state.substring(0, 2)))) {
            LOG.atWarn()
                    .addKeyValue("reason", String.valueOf(failure.getMessage()))
                    .log("database unavailable");
            return new Refusal.Unavailable().refused();
        }
        return new IllegalStateException(failure);
    }
}

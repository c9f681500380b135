package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.DelegationArchive;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All delegations, from their table. */
@Singleton
final class PostgresDelegations implements DelegationArchive {
    private static final String SELECT = "select " + DelegationRow.COLUMNS + " from delegation";

    private final Sessions sessions;

    PostgresDelegations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Delegation> find(DelegationId id) {
        return select(new Conditions().and("id = ?", id.value()), 1).stream().findFirst();
    }

    @Override
    public List<Delegation> list(
            @Nullable EmployeeId concerning, Filter filter, @Nullable DelegationId before, int limit) {
        var conditions = new Conditions();
        if (concerning != null) {
            var me = concerning.value();
            conditions.and("(delegator_id = ? or delegate_id = ? or made_by = ?)", me, me, me);
        }
        conditions
                .andIf("delegator_id = ?", value(filter.delegator()))
                .andIf("delegate_id = ?", value(filter.delegate()))
                .and(filter.state())
                .andIf("id < ?", before == null ? null : before.value());
        return select(conditions, limit);
    }

    private static @Nullable UUID value(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private List<Delegation> select(Conditions conditions, int limit) {
        try {
            return sessions.transaction(connection -> conditions.select(
                    connection, SELECT, limit, row -> DelegationRow.of(row).delegation()));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}

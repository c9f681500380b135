package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every delegation there ever was. Reads what is committed, never a copy that lags behind. */
public interface DelegationArchive {
    Optional<Delegation> find(DelegationId id);

    /**
     * Delegations, the newest first.
     *
     * @param concerning only those by, to or made by this person; null: all
     * @param before only those that are older than this one
     * @param limit at most so many
     */
    List<Delegation> list(@Nullable EmployeeId concerning, Filter filter, @Nullable DelegationId before, int limit);

    /** What the caller asked for; absent: any. */
    record Filter(
            @Nullable EmployeeId delegator,
            @Nullable EmployeeId delegate,
            @Nullable State state) {}
}

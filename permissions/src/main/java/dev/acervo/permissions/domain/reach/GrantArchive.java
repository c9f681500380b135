package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every permission there ever was. Reads what is committed, never a copy that lags behind. */
public interface GrantArchive {
    Optional<Grant> find(GrantId id);

    /**
     * Permissions, the newest first.
     *
     * @param before only those that are older than this one
     * @param limit at most so many
     */
    List<Grant> list(Sight sight, Filter filter, @Nullable GrantId before, int limit);

    /** Which permissions somebody may know of. */
    sealed interface Sight {
        record All() implements Sight {}

        /** Those to me, by me or on me; a permission on the subtree of somebody above me is one on me. */
        record Own(EmployeeId me, Collection<EmployeeId> meAndAbove) implements Sight {}
    }

    /** What the caller asked for; absent: any. */
    record Filter(@Nullable EmployeeId subject, @Nullable EmployeeId target, Grant.@Nullable State state) {}
}

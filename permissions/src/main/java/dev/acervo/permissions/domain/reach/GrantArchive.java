package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

        /**
         * Those to me, by me or on me.
         *
         * @param me and the groups that hold me
         * @param on whatever holds me: myself, subtrees, groups, departments
         */
        record Own(EmployeeId by, Collection<Subject> me, Collection<Target> on) implements Sight {}
    }

    /**
     * What the caller asked for; absent or empty: any.
     *
     * @param subject a person or a group
     * @param target a person, a group, a department or a document
     * @param words each is in the reason, without regard to case and accents
     */
    record Filter(
            @Nullable UUID subject,
            @Nullable UUID target,
            @Nullable Level level,
            @Nullable State state,
            @Nullable EmployeeId grantedBy,
            List<String> words) {
        public static final Filter ANY = new Filter(null, null, null, null, null, List.of());
    }
}

package dev.acervo.bff.screens.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see what, as far as the caller may know. An answer that cannot be had is an exception. */
public interface Permissions {

    /** A page of a list. */
    record Page<T>(List<T> items, @Nullable String next) {}

    /** One group, and its entity tag. */
    record Tagged(PeopleGroup group, String etag) {}

    Page<Permission> permissions(PermissionFilter filter);

    Page<Delegation> delegations(DelegationFilter filter);

    Page<PeopleGroup> groups(@Nullable String q, @Nullable String limit, @Nullable String cursor);

    /** A group, and the entity tag to change it with. */
    Tagged group(UUID id);

    /** A group, unless there is none any more. */
    Optional<PeopleGroup> findGroup(UUID id);

    /** Ids of everybody in a group, through whatever groups. */
    Page<UUID> members(UUID group, @Nullable String limit, @Nullable String cursor);
}

package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;

/** What happened that others want to know. */
public sealed interface AccessEvent {
    record PermissionCreated(Grant grant) implements AccessEvent {}

    record PermissionEnded(Grant grant) implements AccessEvent {}

    /** It will end soon by its window. */
    record PermissionExpiring(Grant grant) implements AccessEvent {}

    record DelegationStarted(Delegation delegation) implements AccessEvent {}

    record DelegationEnded(Delegation delegation) implements AccessEvent {}
}

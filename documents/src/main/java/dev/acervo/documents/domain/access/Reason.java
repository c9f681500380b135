package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a person has a level on a document.
 *
 * @param role with ROLE: which
 * @param permissionId with GRANT: which, if known
 * @param delegator with DELEGATION: who handed their reach over
 * @param until with GRANT and DELEGATION: when it ends, if it does
 */
public record Reason(
        Kind kind,
        Level level,
        @Nullable Role role,
        @Nullable UUID permissionId,
        @Nullable EmployeeId delegator,
        @Nullable Instant until) {
    public enum Kind {
        SELF,
        DIRECT,
        LINE,
        ROLE,
        UPLOADER,
        GRANT,
        DELEGATION
    }

    static Reason of(Kind kind, Level level) {
        return new Reason(kind, level, null, null, null, null);
    }

    static Reason role(Role role, Level level) {
        return new Reason(Kind.ROLE, level, role, null, null, null);
    }

    static Reason uploader() {
        return of(Kind.UPLOADER, Level.VIEW);
    }

    static Reason grant(Scope.Grant grant, Level level) {
        return new Reason(Kind.GRANT, level, null, grant.permissionId(), null, grant.until());
    }

    static Reason share(Scope.Shared share) {
        return new Reason(Kind.GRANT, share.level(), null, share.permissionId(), null, share.until());
    }

    static Reason delegation(Scope.Delegation delegation, Level level) {
        return new Reason(Kind.DELEGATION, level, null, null, delegation.delegator(), delegation.until());
    }
}

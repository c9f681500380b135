package dev.acervo.documents.permissions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.sharing.NewShare;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A share as {@code POST /permissions/shares} takes it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShareRecord(
        Party subject,
        UUID document,
        UUID owner,
        Level level,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        UUID sharedBy,
        On basis) {

    @Serdeable.Serializable
    record Party(String type, UUID id) {}

    /** The right that it is shared on. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record On(Reason.Kind kind, @Nullable UUID permissionId) {}

    static ShareRecord of(NewShare share) {
        var subject = share.subject();
        var basis = share.basis();
        return new ShareRecord(
                new Party(subject.type().code(), subject.id()),
                share.document().value(),
                share.owner().value(),
                share.level(),
                share.from(),
                share.until(),
                share.reason(),
                share.sharedBy().value(),
                new On(basis.kind(), basis.permissionId()));
    }
}

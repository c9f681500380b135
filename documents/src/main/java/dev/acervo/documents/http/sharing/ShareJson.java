package dev.acervo.documents.http.sharing;

import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Shares;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A share: a permission whose target is the document. */
@Serdeable
@Schema(
        name = "DocumentShare",
        requiredProperties = {"id", "subject", "target", "level", "from", "reason", "grantedBy", "state", "createdAt"})
record ShareJson(
        UUID id,
        SubjectJson subject,
        TargetJson target,
        Level level,
        Instant from,

        @Schema(nullable = true, description = "Cut to the end of the right it was shared on") @Nullable
        Instant until,

        String reason,
        UUID grantedBy,

        @Schema(allowableValues = {"active", "future", "ended"})
        String state,

        Instant createdAt) {

    /** With whom. */
    @Serdeable
    @Schema(
            name = "DocumentShareSubject",
            requiredProperties = {"type", "id"})
    record SubjectJson(
            @Schema(allowableValues = {"person", "group"}) String type, UUID id) {}

    /** Which document. */
    @Serdeable
    @Schema(
            name = "DocumentShareTarget",
            requiredProperties = {"type", "id"})
    record TargetJson(@Schema(allowableValues = "document") String type, UUID id) {}

    /** One page, newest first. */
    @Serdeable
    @Schema(name = "DocumentShareList", requiredProperties = "items")
    record Page(
            List<ShareJson> items,
            @Schema(nullable = true) @Nullable String next) {

        static Page of(Shares.Page page, @Nullable String next) {
            return new Page(page.items().stream().map(ShareJson::of).toList(), next);
        }
    }

    static ShareJson of(Share share) {
        var subject = share.subject();
        return new ShareJson(
                share.id(),
                new SubjectJson(subject.type().code(), subject.id()),
                new TargetJson("document", share.document().value()),
                share.level(),
                share.from(),
                share.until(),
                share.reason(),
                share.sharedBy().value(),
                share.state().code(),
                share.createdAt());
    }
}

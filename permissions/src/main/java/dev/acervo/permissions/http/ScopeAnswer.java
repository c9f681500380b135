package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.reach.Scope;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Everybody whom the caller reaches; sets are RoaringBitmaps of employee numbers, portable format, base64. */
@Serdeable
@Schema(
        name = "Scope",
        requiredProperties = {"version", "direct", "line", "grants", "delegations", "documents"})
record ScopeAnswer(
        long version,

        @Schema(nullable = true, description = "When to ask again although nothing changed") @Nullable
        Instant validUntil,

        @Schema(nullable = true, description = "The caller's own number; absent for who does not work here") @Nullable
        Integer self,

        @Schema(description = "Direct reports who are not terminated")
        String direct,

        @Schema(description = "Everybody below the direct reports who is not terminated")
        String line,

        List<Part> grants,
        List<Handed> delegations,
        List<Document> documents) {

    /** What one permission adds. */
    @Serdeable
    @Schema(
            name = "ScopeGrant",
            requiredProperties = {"level", "types", "people", "permissionId"})
    record Part(
            Level level,

            @Schema(description = "Document types; none: all that are not sensitive")
            List<String> types,

            String people,
            @Schema(nullable = true) @Nullable Instant until,
            UUID permissionId) {}

    /** What somebody handed over: their own direct and line. */
    @Serdeable
    @Schema(
            name = "ScopeDelegation",
            requiredProperties = {"delegationId", "delegator", "direct", "line", "until"})
    record Handed(UUID delegationId, UUID delegator, String direct, String line, Instant until) {
        static Handed of(Scope.Handed handed) {
            return new Handed(
                    handed.delegation().value(),
                    handed.delegator().value(),
                    base64(handed.direct()),
                    base64(handed.line()),
                    handed.until());
        }
    }

    /** A share of one document. */
    @Serdeable
    @Schema(
            name = "ScopeDocument",
            requiredProperties = {"id", "level", "permissionId"})
    record Document(
            UUID id,
            Level level,
            @Schema(nullable = true) @Nullable Instant until,
            UUID permissionId) {
        static Document of(Scope.Shared shared) {
            return new Document(
                    shared.document().value(),
                    shared.level(),
                    shared.until(),
                    shared.permission().value());
        }
    }

    static ScopeAnswer of(Scope scope) {
        var grants = scope.grants().stream()
                .map(part -> new Part(
                        part.level(),
                        part.types(),
                        base64(part.people()),
                        part.until(),
                        part.permission().value()))
                .toList();
        var self = scope.self();
        return new ScopeAnswer(
                scope.version(),
                scope.validUntil(),
                self == null ? null : self.value(),
                base64(scope.direct()),
                base64(scope.line()),
                grants,
                scope.delegations().stream().map(Handed::of).toList(),
                scope.documents().stream().map(Document::of).toList());
    }

    private static String base64(RoaringBitmap numbers) {
        return Base64.getEncoder().encodeToString(Bitmaps.portable(numbers));
    }
}

package dev.acervo.documents.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Scope;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** What {@code GET /access/scope} answers; sets of employee numbers are RoaringBitmaps (portable format) in Base64. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ScopeAnswer(
        String version,
        @Nullable Instant validUntil,
        @Nullable Integer self,
        @Nullable String direct,
        @Nullable String line,
        @Nullable List<Granted> grants,
        @Nullable List<Delegated> delegations,
        @Nullable List<Shared> documents) {

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(
            Level level,
            @Nullable List<String> types,
            @Nullable String people,
            @Nullable Instant until,
            @Nullable UUID permissionId) {
        Scope.Grant toDomain() {
            return new Scope.Grant(
                    level, types == null ? Set.of() : Set.copyOf(types), bitmap(people), until, permissionId);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delegated(
            UUID delegator,
            @Nullable String direct,
            @Nullable String line,
            @Nullable Instant until) {
        Scope.Delegation toDomain() {
            return new Scope.Delegation(new EmployeeId(delegator), bitmap(direct), bitmap(line), until);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shared(
            UUID permissionId,
            UUID id,
            Level level,
            @Nullable Instant until) {
        DocumentId document() {
            return new DocumentId(id);
        }

        Scope.Shared toDomain() {
            return new Scope.Shared(permissionId, level, until);
        }
    }

    Scope toDomain() {
        if (self == null) {
            return Scope.nothing(version);
        }
        return new Scope(
                version,
                validUntil,
                self,
                bitmap(direct),
                bitmap(line),
                orNone(grants).stream().map(Granted::toDomain).toList(),
                orNone(delegations).stream().map(Delegated::toDomain).toList(),
                orNone(documents).stream()
                        .collect(Collectors.groupingBy(
                                Shared::document, Collectors.mapping(Shared::toDomain, Collectors.toList()))));
    }

    private static <T> List<T> orNone(@Nullable List<T> all) {
        return all == null ? List.of() : all;
    }

    private static RoaringBitmap bitmap(@Nullable String base64) {
        var bitmap = new RoaringBitmap();
        if (base64 != null && !base64.isEmpty()) {
            try {
                bitmap.deserialize(ByteBuffer.wrap(Base64.getDecoder().decode(base64)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bitmap;
    }
}

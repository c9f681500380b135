package dev.acervo.documents.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Subject;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A permission on a document, as the permissions service gives it. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ShareAnswer(
        UUID id,
        Party subject,
        Party target,
        Level level,
        Instant from,
        @Nullable Instant until,
        String reason,
        UUID grantedBy,
        String state,
        Instant createdAt) {

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Party(String type, UUID id) {}

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page(List<ShareAnswer> items, @Nullable String next) {}

    Share toDomain() {
        return new Share(
                id,
                new Subject(Subject.Type.find(subject.type()).orElseThrow(), subject.id()),
                new DocumentId(target.id()),
                level,
                from,
                until,
                reason,
                new EmployeeId(grantedBy),
                Share.State.find(state).orElseThrow(),
                createdAt);
    }
}

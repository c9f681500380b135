package dev.acervo.permissions.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Sharing;
import dev.acervo.platform.events.Event;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event of {@code documents.events}: only the members that are read here. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record DocumentMessage(@Nullable UUID documentId, @Nullable UUID employeeId) {
    private static final String PURGED = "dev.acervo.document.purged.v1";

    /** @param event that brought it */
    Sharing.Fate toDomain(Event event) {
        if (documentId == null) {
            throw new IllegalArgumentException("an event about no document");
        }
        var document = new DocumentId(documentId);
        if (event.type().equals(PURGED)) {
            return new Sharing.Fate(document, null, event.time());
        }
        if (employeeId == null) {
            throw new IllegalArgumentException("a document about nobody");
        }
        return new Sharing.Fate(document, new EmployeeId(employeeId), event.time());
    }
}

package dev.acervo.permissions.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Sharing;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event of {@code documents.events}: only the members that are read here. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record DocumentMessage(UUID documentId, @Nullable UUID employeeId) {
    private static final String PURGED = "dev.acervo.document.purged.v1";

    /** @param type of the event */
    Sharing.Fate toDomain(String type) {
        var document = new DocumentId(documentId);
        if (type.equals(PURGED)) {
            return new Sharing.Fate(document, null);
        }
        if (employeeId == null) {
            throw new IllegalArgumentException("a document about nobody");
        }
        return new Sharing.Fate(document, new EmployeeId(employeeId));
    }
}

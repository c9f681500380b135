package dev.acervo.documents.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The data of an event of {@code documents.events}; examples lie in {@code contract}.
 *
 * @param version the document's revision
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record DocumentMessage(UUID documentId, long version, UUID employeeId, int ownerNumber, String type, String status) {

    static final String TYPES = "dev.acervo.document.";

    static DocumentMessage of(DocumentEvent event) {
        return new DocumentMessage(
                event.documentId().value(),
                event.revision(),
                event.employeeId().value(),
                event.ownerNumber(),
                event.type(),
                event.status().code());
    }

    static String type(DocumentEvent event) {
        var kind = switch (event.kind()) {
            case CREATED -> "created";
            case CHANGED -> "changed";
            case TRASHED -> "trashed";
            case RESTORED -> "restored";
        };
        return TYPES + kind + ".v1";
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }
}

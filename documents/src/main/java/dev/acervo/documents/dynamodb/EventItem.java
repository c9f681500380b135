package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An event that waits in the outbox: all of a document in one shard, in the order of its revisions. */
final class EventItem {
    static final int SHARDS = 4;

    private EventItem() {}

    static Map<String, AttributeValue> key(DocumentEvent event) {
        int shard = Math.floorMod(event.documentId().value().hashCode(), SHARDS);
        var order = String.format(Locale.ROOT, "%s#%012d", event.documentId(), event.revision());
        return Item.key(Table.outbox(shard), order).values();
    }

    /** The attribute names differ from a document's, so that an event never lies in the index of documents. */
    static Map<String, AttributeValue> of(DocumentEvent event) {
        return new Item(key(event))
                .put("eventId", event.id().toString())
                .put("kind", event.kind().name())
                .put("documentId", event.documentId().toString())
                .put("documentRevision", event.revision())
                .put("owner", event.employeeId().toString())
                .put("ownerNumber", event.ownerNumber())
                .put("type", event.type())
                .put("status", event.status().code())
                .put("actor", event.by().toString())
                .put("at", event.at())
                .values();
    }

    static DocumentEvent read(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return new DocumentEvent(
                UUID.fromString(item.text("eventId")),
                DocumentEvent.Kind.valueOf(item.text("kind")),
                DocumentId.of(item.text("documentId")),
                item.number("documentRevision"),
                EmployeeId.of(item.text("owner")),
                (int) item.number("ownerNumber"),
                item.text("type"),
                DocumentStatus.find(item.text("status")).orElseThrow(),
                EmployeeId.of(item.text("actor")),
                item.time("at"));
    }
}

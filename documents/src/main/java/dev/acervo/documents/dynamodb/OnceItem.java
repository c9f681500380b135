package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.DocumentStore.Remembered;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An idempotency key and the document it made; DynamoDB removes it some time after it expired. */
final class OnceItem {
    private OnceItem() {}

    static Map<String, AttributeValue> of(Once once, DocumentId document) {
        return new Item(new java.util.LinkedHashMap<>(Table.once(once.key())))
                .put("content", once.content())
                .put("document", document.toString())
                .put(Table.EXPIRES, once.until().getEpochSecond())
                .values();
    }

    /** Until DynamoDB has removed it, an expired one must be overlooked. */
    static Optional<Remembered> read(Item item, Instant now) {
        if (item.number(Table.EXPIRES) <= now.getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(new Remembered(item.text("content"), DocumentId.of(item.text("document"))));
    }
}

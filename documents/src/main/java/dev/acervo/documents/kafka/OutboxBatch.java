package dev.acervo.documents.kafka;

import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.Outbox;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.events.EventProducer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One round over the outbox: what waits is sent, and forgotten when the broker has it. A crash in between tells the same
 * again, in the same order per document.
 */
@Singleton
@Requires(bean = EventProducer.class)
final class OutboxBatch {
    static final String TOPIC = "documents.events";
    private static final int LIMIT = 100;

    private final Outbox outbox;
    private final EventProducer producer;
    private final ObjectMapper json;

    OutboxBatch(Outbox outbox, EventProducer producer, ObjectMapper json) {
        this.outbox = outbox;
        this.producer = producer;
        this.json = json;
    }

    /** How many events were told. */
    int tell() throws ExecutionException, InterruptedException {
        int told = 0;
        for (int shard = 0; shard < outbox.shards(); shard++) {
            var events = outbox.pending(shard, LIMIT);
            if (!events.isEmpty()) {
                producer.send(events.stream().map(this::message).toList());
                outbox.sent(events);
                told += events.size();
            }
        }
        return told;
    }

    private ProducerRecord<String, byte[]> message(DocumentEvent event) {
        try {
            var subject = event.documentId().toString();
            return new Event(
                            event.id(),
                            DocumentMessage.type(event),
                            "/documents",
                            event.at(),
                            subject,
                            json.writeValueAsString(DocumentMessage.of(event)))
                    .toRecord(TOPIC, subject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

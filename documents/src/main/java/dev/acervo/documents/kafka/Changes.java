package dev.acervo.documents.kafka;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.events.EventProducer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which documents a batch of messages is about. What cannot be handled is put aside with its reason. */
@Singleton
@Requires(bean = EventProducer.class)
final class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final String PUT_ASIDE = OutboxBatch.TOPIC + ".indexer.dlt";

    private final ObjectMapper json;
    private final EventProducer producer;

    Changes(ObjectMapper json, EventProducer producer) {
        this.json = json;
        this.producer = producer;
    }

    /** @param handle gets the newest revision heard of each document, and returns what it refuses and why */
    void each(
            List<ConsumerRecord<String, byte[]>> messages,
            Function<Map<DocumentId, Long>, Map<DocumentId, String>> handle)
            throws ExecutionException, InterruptedException {
        var changed = new HashMap<DocumentId, Long>();
        var last = new HashMap<DocumentId, ConsumerRecord<String, byte[]>>();
        for (var message : messages) {
            try {
                var event = Event.of(message);
                if (event.type().startsWith(DocumentMessage.TYPES)) {
                    var data = data(event);
                    changed.merge(data.document(), data.version(), Math::max);
                    last.put(data.document(), message);
                }
            } catch (IOException | IllegalArgumentException e) {
                putAside(message, String.valueOf(e.getMessage()));
            }
        }
        for (var refused : handle.apply(changed).entrySet()) {
            var message = last.get(refused.getKey());
            if (message != null) {
                putAside(message, refused.getValue());
            }
        }
    }

    private DocumentMessage data(Event event) throws IOException {
        var data = json.readValue(event.data(), DocumentMessage.class);
        if (data == null) {
            throw new IllegalArgumentException("an event about nothing");
        }
        return data;
    }

    private void putAside(ConsumerRecord<String, byte[]> message, String reason)
            throws ExecutionException, InterruptedException {
        LOG.atError()
                .addKeyValue("partition", message.partition())
                .addKeyValue("offset", message.offset())
                .addKeyValue("reason", reason)
                .log("a document cannot be indexed");
        var aside = new ProducerRecord<>(PUT_ASIDE, message.key(), message.value());
        message.headers().forEach(aside.headers()::add);
        aside.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        producer.send(List.of(aside));
    }
}

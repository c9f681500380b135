package dev.acervo.permissions.kafka;

import dev.acervo.permissions.domain.reach.Sharing;
import dev.acervo.platform.events.Event;
import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Hears what becomes of documents: the shares of one that is purged, or that is about somebody else now, end. Of one document
 * only its last event counts; hearing it late or twice ends nothing else.
 */
@KafkaListener(
        groupId = "permissions-documents",
        offsetReset = OffsetReset.EARLIEST,
        offsetStrategy = OffsetStrategy.SYNC,
        batch = true,
        properties = { // a killed instance is replaced after 6 s, not after 45
            @Property(name = ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, value = "6000"),
            @Property(name = ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, value = "1500")
        },
        errorStrategy =
                @ErrorStrategy(
                        value = ErrorStrategyValue.RETRY_ON_ERROR,
                        retryCount = Integer.MAX_VALUE,
                        retryDelay = "1s"))
@Requires(property = "kafka.enabled", notEquals = "false")
final class DocumentEvents {
    private static final String ABOUT_DOCUMENTS = "dev.acervo.document.";

    private final Sharing sharing;
    private final ObjectMapper json;
    private final PutAside aside;

    DocumentEvents(Sharing sharing, ObjectMapper json, PutAside aside) {
        this.sharing = sharing;
        this.json = json;
        this.aside = aside;
    }

    @Topic("documents.events")
    void receive(List<ConsumerRecord<String, byte[]>> messages) throws ExecutionException, InterruptedException {
        var fates = new LinkedHashMap<Object, Sharing.Fate>();
        for (var message : messages) {
            try {
                var event = Event.of(message);
                if (event.type().startsWith(ABOUT_DOCUMENTS)) {
                    var fate = read(event);
                    fates.put(fate.document(), fate);
                }
            } catch (IOException | RuntimeException e) {
                aside.put(message, e);
            }
        }
        sharing.follow(fates.values());
    }

    private Sharing.Fate read(Event event) throws IOException {
        var message = json.readValue(event.data(), DocumentMessage.class);
        if (message == null) {
            throw new IllegalArgumentException("an event without data");
        }
        return message.toDomain(event);
    }
}

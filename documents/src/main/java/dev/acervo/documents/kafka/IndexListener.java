package dev.acervo.documents.kafka;

import dev.acervo.documents.domain.search.IndexDocuments;
import dev.acervo.platform.events.EventProducer;
import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Brings every change into the index at once. While there is no index, or it does not answer, the same batch is tried again
 * and again: nothing is passed over.
 */
@KafkaListener(
        groupId = "documents-indexer",
        offsetReset = OffsetReset.EARLIEST,
        offsetStrategy = OffsetStrategy.SYNC,
        batch = true,
        errorStrategy =
                @ErrorStrategy(
                        value = ErrorStrategyValue.RETRY_ON_ERROR,
                        retryCount = Integer.MAX_VALUE,
                        retryDelay = "1s"),
        properties = {
            @Property(name = ConsumerConfig.MAX_POLL_RECORDS_CONFIG, value = "100"),
            // An instance that was killed gives its partitions up after this, not after the usual 45 s.
            @Property(name = ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, value = "6000"),
            @Property(name = ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, value = "2000")
        })
@Requires(bean = EventProducer.class)
final class IndexListener {
    private final IndexDocuments documents;
    private final Changes changes;

    IndexListener(IndexDocuments documents, Changes changes) {
        this.documents = documents;
        this.changes = changes;
    }

    @Topic(OutboxBatch.TOPIC)
    void receive(List<ConsumerRecord<String, byte[]>> messages) throws ExecutionException, InterruptedException {
        changes.each(messages, documents::describe);
    }
}

package dev.acervo.documents.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.Outbox;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.MemoryDocuments;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.events.EventProducer;
import dev.acervo.testing.Engines;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outbox on a real broker: nothing is lost in a crash, and what comes twice comes in order. */
class OutboxBatchTest {
    private static ApplicationContext context;

    @BeforeAll
    static void start() {
        Engines.topic(OutboxBatch.TOPIC, 3);
        context = ApplicationContext.run(Map.of(
                "acervo.kafka", Engines.kafka(),
                "acervo.events.enabled", true,
                "acervo.client-secret", "test",
                "acervo.opensearch.care", false,
                "kafka.enabled", false));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aCrashBetweenSendingAndForgettingTellsTheSameAgainInOrder() throws Exception {
        var store = new MemoryDocuments();
        var documents =
                IntStream.range(0, 3).mapToObj(_ -> threeRevisions(store)).toList();
        var crashing = batch(new Forgetful(store));
        assertThatThrownBy(crashing::tell).isInstanceOf(IllegalStateException.class);
        assertThat(store.pending(0, 100)).hasSize(9);

        var restarted = batch(store);
        assertThat(restarted.tell()).isEqualTo(9);
        assertThat(restarted.tell()).isZero();
        assertThat(store.pending(0, 100)).isEmpty();

        var told = told();
        for (var document : documents) {
            var about = told.stream()
                    .filter(event -> event.subject().equals(document.id().toString()))
                    .toList();
            assertThat(about)
                    .extracting(Event::type)
                    .containsExactly(
                            "dev.acervo.document.created.v1",
                            "dev.acervo.document.trashed.v1",
                            "dev.acervo.document.restored.v1",
                            "dev.acervo.document.created.v1",
                            "dev.acervo.document.trashed.v1",
                            "dev.acervo.document.restored.v1");
            assertThat(about.subList(3, 6)).isEqualTo(about.subList(0, 3));
        }
    }

    private static OutboxBatch batch(Outbox outbox) {
        return new OutboxBatch(outbox, context.getBean(EventProducer.class), context.getBean(ObjectMapper.class));
    }

    private static Document threeRevisions(MemoryDocuments store) {
        var document = Documents.document("contract", 7, 1);
        var trashed = document.trash(Documents.NOW);
        var restored = trashed.restore(Documents.NOW);
        store.add(document, Documents.event(Kind.CREATED, document), null);
        store.replace(trashed, Documents.event(Kind.TRASHED, trashed), null);
        store.replace(restored, Documents.event(Kind.RESTORED, restored), null);
        return document;
    }

    private static List<Event> told() {
        var told = new ArrayList<Event>();
        var settings = Map.<String, Object>of("bootstrap.servers", Engines.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, 3)
                    .mapToObj(partition -> new TopicPartition(OutboxBatch.TOPIC, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> told.add(Event.of(message)));
            }
        }
        return told;
    }

    /** Dies before it forgets. */
    private record Forgetful(Outbox outbox) implements Outbox {
        @Override
        public int shards() {
            return outbox.shards();
        }

        @Override
        public List<DocumentEvent> pending(int shard, int limit) {
            return outbox.pending(shard, limit);
        }

        @Override
        public void sent(List<DocumentEvent> events) {
            throw new IllegalStateException("crash");
        }
    }
}

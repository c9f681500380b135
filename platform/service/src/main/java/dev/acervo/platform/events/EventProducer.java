package dev.acervo.platform.events;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records in order and returns when all of them are acknowledged by all in-sync replicas. */
@Singleton
@Requires(property = "acervo.events.enabled", value = "true")
public class EventProducer {
    private final KafkaProducer<String, byte[]> producer;

    EventProducer(@Value("${acervo.kafka}") String servers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Sends all records, in the order given.
     *
     * @throws ExecutionException when one was not acknowledged; those after it may or may not have been
     */
    public void send(List<ProducerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        var acknowledgements = new ArrayList<Future<?>>(records.size());
        records.forEach(message -> acknowledgements.add(producer.send(message)));
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}

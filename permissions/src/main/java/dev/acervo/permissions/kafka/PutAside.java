package dev.acervo.permissions.kafka;

import dev.acervo.platform.events.EventProducer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where messages go that cannot be read: {@code <topic>.permissions.dlt}, with the reason, to be looked at and replayed. */
@Singleton
@Requires(property = "kafka.enabled", notEquals = "false")
final class PutAside {
    private static final Logger LOG = LoggerFactory.getLogger(PutAside.class);

    private final EventProducer producer;

    PutAside(EventProducer producer) {
        this.producer = producer;
    }

    /** Returns when the broker has it. */
    void put(ConsumerRecord<String, byte[]> message, Exception reason) throws ExecutionException, InterruptedException {
        LOG.atError()
                .addKeyValue("topic", message.topic())
                .addKeyValue("offset", message.offset())
                .setCause(reason)
                .log("an event cannot be read");
        var aside = new ProducerRecord<>(message.topic() + ".permissions.dlt", message.key(), message.value());
        message.headers().forEach(aside.headers()::add);
        aside.headers().add("reason", String.valueOf(reason.getMessage()).getBytes(StandardCharsets.UTF_8));
        producer.send(List.of(aside));
    }
}

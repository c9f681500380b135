package dev.acervo.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A CloudEvents 1.0 event; in Kafka's binary content mode its attributes are {@code ce_} headers and the record's value is
 * {@code data}.
 *
 * @param type such as {@code dev.acervo.employee.hired.v1}
 * @param source the service, as a path: {@code /employees}
 * @param subject the aggregate's id
 * @param data JSON text
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding for CloudEvents 1.0.2</a>
 */
public record Event(UUID id, String type, String source, Instant time, String subject, String data) {

    public ProducerRecord<String, byte[]> toRecord(String topic, String key) {
        var result = new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
        put(result.headers(), "ce_specversion", "1.0");
        put(result.headers(), "ce_id", id.toString());
        put(result.headers(), "ce_type", type);
        put(result.headers(), "ce_source", source);
        put(result.headers(), "ce_time", time.toString());
        put(result.headers(), "ce_subject", subject);
        put(result.headers(), "content-type", "application/json");
        return result;
    }

    /** @throws IllegalArgumentException when a required attribute is missing or cannot be read */
    public static Event of(ConsumerRecord<String, byte[]> message) {
        var headers = message.headers();
        if (message.value() == null) {
            throw new IllegalArgumentException("an event without data");
        }
        try {
            return new Event(
                    UUID.fromString(get(headers, "ce_id")),
                    get(headers, "ce_type"),
                    get(headers, "ce_source"),
                    Instant.parse(get(headers, "ce_time")),
                    get(headers, "ce_subject"),
                    new String(message.value(), StandardCharsets.UTF_8));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("ce_time is not a time", e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("an event without " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}

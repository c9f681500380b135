package dev.acervo.employees.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.platform.events.Event;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** What the service does arrives on Kafka, in order and in the shape of the contract. */
class EventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation here = Installation.get();

    @Test
    void aHireAMoveAndATerminationArriveInOrder() throws IOException {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", null);
        here.move(rui, ana.path("id").asText());
        here.hr.delete(Installation.path(rui), "If-Match", "\"2\"");
        var events = eventsUpTo(rui.path("id").asText(), "dev.acervo.employee.terminated.v1");

        var ofRui = events.stream()
                .filter(event -> event.subject().equals(rui.path("id").asText()))
                .toList();
        assertThat(ofRui)
                .extracting(Event::type)
                .containsExactly(
                        "dev.acervo.employee.hired.v1",
                        "dev.acervo.employee.changed.v1",
                        "dev.acervo.employee.terminated.v1");
        for (var event : ofRui) {
            var name = event.type().replaceAll(".*employee\\.(\\w+)\\.v1", "$1");
            var example = Api.JSON.readTree(
                    Path.of("contract", "employee-" + name + ".v1.json").toFile());
            var data = Api.JSON.readTree(event.data());
            assertThat(names(data)).isEqualTo(names(example));
            assertThat(names(data.path("employee"))).isEqualTo(names(example.path("employee")));
        }
        var versions = new ArrayList<Long>();
        for (var event : events) {
            versions.add(Api.JSON.readTree(event.data()).path("orgVersion").asLong());
        }
        assertThat(versions.getFirst()).isEqualTo(1);
        assertThat(versions).isSorted();
        assertThat(versions.stream().distinct()).hasSize(versions.getLast().intValue());
    }

    private static List<String> names(com.fasterxml.jackson.databind.JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }

    private static List<Event> eventsUpTo(String subject, String type) {
        var events = new ArrayList<Event>();
        var partition = List.of(new TopicPartition(Installation.TOPIC, 0));
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Engines.kafka()), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var event = Event.of(message);
                    assertThat(message.key()).isEqualTo(event.subject());
                    events.add(event);
                }
                if (events.stream()
                        .anyMatch(e -> e.subject().equals(subject) && e.type().equals(type))) {
                    return events;
                }
            }
        }
        throw new AssertionError(type + " did not arrive; " + events.size() + " others did");
    }
}

package dev.acervo.employees.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
            hasTheShapeOfItsExample(event);
        }
        noVersionIsMissing(events);
    }

    @Test
    void aLeaveAReturnAndARehireArrive() throws IOException {
        var rui = here.hire("Rui", null);
        for (var kind : List.of("leave", "return", "terminate", "rehire")) {
            here.act(rui, "{\"kind\":\"" + kind + "\"}");
        }
        var ofRui = of(rui, eventsUpTo(Installation.id(rui), "dev.acervo.employee.rehired.v1"));
        assertThat(ofRui)
                .extracting(Event::type)
                .containsExactly(
                        "dev.acervo.employee.hired.v1",
                        "dev.acervo.employee.leave-started.v1",
                        "dev.acervo.employee.leave-ended.v1",
                        "dev.acervo.employee.terminated.v1",
                        "dev.acervo.employee.rehired.v1");
        for (var event : ofRui) {
            hasTheShapeOfItsExample(event);
        }
    }

    /** Which consumers apply at the last part: one version, parts 1 to n, nothing of another change between them. */
    @Test
    void aChangeOfManyArrivesInParts() throws IOException {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", Installation.id(ana));
        var people = List.of(
                here.hire("P1", Installation.id(bia)),
                here.hire("P2", Installation.id(bia)),
                here.hire("P3", Installation.id(bia)));
        var answer = here.act(bia, "{\"kind\":\"terminate\",\"successor\":\"manager\"}");
        var version = answer.body().path("orgVersion").asLong();
        var events = eventsUpTo(Installation.id(people.getLast()), "dev.acervo.employee.changed.v1");
        var ofChange = new ArrayList<Event>();
        for (var event : events) {
            if (Api.JSON.readTree(event.data()).path("orgVersion").asLong() == version) {
                ofChange.add(event);
            }
        }
        assertThat(ofChange)
                .extracting(Event::subject)
                .containsExactly(
                        Installation.id(bia),
                        Installation.id(people.get(0)),
                        Installation.id(people.get(1)),
                        Installation.id(people.get(2)));
        for (int i = 0; i < 4; i++) {
            var data = Api.JSON.readTree(ofChange.get(i).data());
            assertThat(data.path("part").asInt()).isEqualTo(i + 1);
            assertThat(data.path("parts").asInt()).isEqualTo(4);
        }
        noVersionIsMissing(events);
    }

    @Test
    void whatHappensToADepartmentArrives() throws IOException {
        var form =
                Api.JSON.createObjectNode().put("code", "E" + System.nanoTime()).put("name", "Dept");
        var made = (ObjectNode) here.hr.post("/departments", form).body();
        var one = "/departments/" + Installation.id(made);
        here.hr.put(one, made.put("name", "Outro"), "If-Match", "\"1\"");
        here.hr.delete(one, "If-Match", "\"2\"");
        var events = eventsUpTo(Installation.id(made), "dev.acervo.department.removed.v1");
        assertThat(of(made, events))
                .extracting(Event::type)
                .containsExactly(
                        "dev.acervo.department.created.v1",
                        "dev.acervo.department.changed.v1",
                        "dev.acervo.department.removed.v1");
        for (var event : of(made, events)) {
            hasTheShapeOfItsExample(event);
        }
        noVersionIsMissing(events);
    }

    private static List<Event> of(ObjectNode subject, List<Event> events) {
        return events.stream()
                .filter(event -> event.subject().equals(Installation.id(subject)))
                .toList();
    }

    private static void hasTheShapeOfItsExample(Event event) throws IOException {
        var name = event.type().replaceAll("dev\\.acervo\\.(\\w+)\\.([\\w-]+)\\.v1", "$1-$2");
        var example = Api.JSON.readTree(Path.of("contract", name + ".v1.json").toFile());
        var data = Api.JSON.readTree(event.data());
        assertThat(names(data)).isEqualTo(names(example));
        var about = event.type().contains(".department.") ? "department" : "employee";
        assertThat(names(data.path(about))).isNotEmpty().isEqualTo(names(example.path(about)));
    }

    private static void noVersionIsMissing(List<Event> events) throws IOException {
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

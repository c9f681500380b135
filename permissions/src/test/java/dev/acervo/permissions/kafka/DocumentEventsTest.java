package dev.acervo.permissions.kafka;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.INSTANCE;
import static dev.acervo.permissions.RunningService.settle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Proposal;
import dev.acervo.permissions.domain.reach.Sharing;
import dev.acervo.platform.events.Event;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the documents service tells, by its own example messages, ends the shares that it should. */
class DocumentEventsTest {
    private static final String TOPIC = "documents.events";
    private static final String PURGED = """
            {"documentId": "018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f", "version": 5, "type": "contract"}""";

    private final UUID document = UUID.randomUUID();
    private UUID owner;
    private UUID other;
    private UUID manager;

    @BeforeEach
    void hire() {
        manager = COMPANY.hire("Marina", null);
        owner = COMPANY.hire("João", manager);
        other = COMPANY.hire("Bruno", null);
        settle();
    }

    @Test
    void whatIsAboutSomebodyElseNowIsSharedNoMore() throws IOException {
        var share = share(document);
        send("changed", document, owner);
        send("trashed", document, owner);
        send("restored", document, owner);
        send("created", document, owner);
        assertHeard();
        assertThat(state(share)).isEqualTo(State.ACTIVE);

        send("changed", document, other);
        assertEnds(share);
        assertThat(INSTANCE.bean(Sharing.class).find(share).grant().ended().by())
                .isNull();
    }

    @Test
    void whatIsPurgedIsSharedNoMore() {
        var share = share(document);
        var stays = share(UUID.randomUUID());
        send("purged", PURGED.replace("018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f", document.toString()), Instant.now());
        assertEnds(share);
        assertThat(state(stays)).isEqualTo(State.ACTIVE);
    }

    @Test
    void duplicatesAndWhatIsHeardLateEndNothingElse() throws IOException {
        var first = share(document);
        send("changed", document, other);
        send("changed", document, other);
        assertEnds(first);

        // it came back, and was shared after all that
        var again = share(document);
        send("changed", message("changed", document, other), Instant.now().minus(Duration.ofMinutes(10)));
        send("changed", document, owner);
        assertHeard();
        assertThat(state(again)).isEqualTo(State.ACTIVE);
    }

    @Test
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheRestIsHeard() {
        var mark = UUID.randomUUID().toString();
        send("changed", "{\"documentId\": \"" + mark + "\"}", Instant.now());
        send("changed", "{\"employeeId\": \"" + mark + "\"}", Instant.now());
        send("changed", "not json " + mark, Instant.now());
        COMPANY.send(new ProducerRecord<>(TOPIC, "no headers", mark.getBytes(StandardCharsets.UTF_8)));
        send("type-changed", "{\"name\": \"" + mark + "\"}", Instant.now(), "dev.acervo.document-type.changed.v1");
        assertHeard();

        var aside = putAside(mark, 4);
        assertThat(aside).hasSize(4).allSatisfy(message -> {
            var reason = message.headers().lastHeader("reason");
            assertThat(reason).isNotNull();
            assertThat(new String(reason.value(), StandardCharsets.UTF_8)).isNotBlank();
        });
    }

    /** Everything sent before is heard when a share of another document ends by what is sent now, on each partition. */
    private void assertHeard() {
        for (var partition = 0; partition < 3; partition++) {
            var marker = UUID.randomUUID();
            var share = share(marker);
            var event = new Event(
                    UUID.randomUUID(),
                    "dev.acervo.document.purged.v1",
                    "/documents",
                    Instant.now(),
                    marker.toString(),
                    PURGED.replace("018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f", marker.toString()));
            var record = event.toRecord(TOPIC, marker.toString());
            COMPANY.send(new ProducerRecord<>(TOPIC, partition, record.key(), record.value(), record.headers()));
            assertEnds(share);
        }
    }

    private static void assertEnds(GrantId share) {
        for (var round = 0; round < 300 && state(share) != State.ENDED; round++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(state(share)).isEqualTo(State.ENDED);
    }

    private static State state(GrantId share) {
        return INSTANCE.bean(Sharing.class).find(share).state();
    }

    private GrantId share(UUID of) {
        var maker = new Sharing.Maker(new EmployeeId(manager), new Basis.Direct());
        var proposal = new Proposal(
                new Subject.Person(new EmployeeId(other)),
                new Target.Document(new DocumentId(of), new EmployeeId(owner)),
                null,
                new Grant.Terms(Level.VIEW, List.of(), null, "a test"),
                List.of());
        assertThat(INSTANCE.bean(AccessStore.class).now().world().present(new EmployeeId(owner)))
                .isPresent();
        return INSTANCE.bean(Sharing.class)
                .share(
                        maker,
                        proposal,
                        new GrantId(INSTANCE.bean(IdSource.class).next()),
                        null);
    }

    private static void send(String what, UUID document, UUID owner) throws IOException {
        send(what, message(what, document, owner), Instant.now());
    }

    private static String message(String what, UUID document, UUID owner) throws IOException {
        var example =
                Path.of(System.getProperty("acervo.root"), "documents", "contract", "document-" + what + ".v1.json");
        return Files.readString(example)
                .replace("018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f", document.toString())
                .replace("018f0000-0000-7000-8000-000000000007", owner.toString());
    }

    private static void send(String what, String data, Instant at) {
        send(what, data, at, "dev.acervo.document." + what + ".v1");
    }

    private static void send(String what, String data, Instant at, String type) {
        COMPANY.send(new Event(UUID.randomUUID(), type, "/documents", at, what, data).toRecord(TOPIC, "any"));
    }

    private static List<ConsumerRecord<String, byte[]>> putAside(String mark, int most) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Engines.kafka(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC + ".permissions.dlt"));
            for (var round = 0; round < 20 && found.size() < most; round++) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    if (new String(message.value(), StandardCharsets.UTF_8).contains(mark)) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }
}

package dev.acervo.permissions.kafka;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.INSTANCE;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.settle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.Company;
import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.testing.Engines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class OrgProjectionTest {

    @Test
    void whoIsHiredAndMovedIsBelowTheirManagers() {
        var carlos = COMPANY.hire("Carlos", null);
        var marina = COMPANY.hire("Marina", carlos);
        var joao = COMPANY.hire("João", marina);
        settle();
        assertThat(below(carlos)).containsExactly("Marina 1", "João 2");
        assertThat(below(marina)).containsExactly("João 1");

        COMPANY.move(joao, carlos);
        settle();
        assertThat(below(carlos)).containsExactly("Marina 1", "João 1");
        assertThat(below(marina)).isEmpty();

        COMPANY.change(joao, "status", "terminated");
        settle();
        assertThat(below(carlos)).containsExactly("Marina 1");
        assertThat(as(joao).get("/access/scope").body().get("self").isNull()).isTrue();
    }

    @Test
    void departmentsAndFactsOfPeopleAreKnown() {
        var fetched = COMPANY.snapshots.get();
        var care = COMPANY.department("CARE", null);
        var nursing = COMPANY.department("NURSING", care);
        var rita = COMPANY.hire("Rita", null);
        COMPANY.change(rita, "departmentId", nursing.toString());
        COMPANY.change(rita, "title", "Enfermeira de Plantão");
        COMPANY.change(rita, "location", "Olinda");
        settle();

        var directory = directory();
        var number = directory.withTitle("ENFERMEIRA DE PLANTAO");
        assertThat(number.getCardinality()).isOne();
        assertThat(directory.at("olinda")).isEqualTo(number);
        assertThat(directory.inDepartment(new DepartmentId(care))).isEqualTo(number);

        COMPANY.change(rita, "departmentId", care.toString());
        COMPANY.removeDepartment(nursing);
        settle();
        assertThat(directory().inDepartment(new DepartmentId(care))).isEqualTo(number);
        assertThat(directory().department(new DepartmentId(nursing))).isEmpty();
        assertThat(COMPANY.snapshots.get()).isEqualTo(fetched);
    }

    @Test
    void aGapOfDepartmentsAndFactsIsClosedByTheSnapshot() {
        var care = COMPANY.department("LAB", null);
        var rita = COMPANY.hire("Rita", null);
        settle();
        COMPANY.changeSilently(rita, "departmentId", care.toString());
        COMPANY.changeSilently(rita, "title", "Biomédica");
        COMPANY.hire("Seen", null);
        settle();

        var number = directory().withTitle("biomedica");
        assertThat(number.getCardinality()).isOne();
        assertThat(directory().inDepartment(new DepartmentId(care))).isEqualTo(number);
    }

    private static Directory directory() {
        return INSTANCE.bean(AccessStore.class).now().world().directory();
    }

    @Test
    void duplicatesAreIgnored() {
        var carlos = COMPANY.hire("Carlos", null);
        var marina = COMPANY.hire("Marina", carlos);
        var old = COMPANY.message(marina, COMPANY.version(), 1, 1);
        COMPANY.move(marina, null);
        COMPANY.send(old);
        COMPANY.send(old);
        COMPANY.hire("Rita", carlos);
        settle();

        assertThat(below(carlos)).containsExactly("Rita 1");
    }

    @Test
    void aGapIsClosedByTheSnapshot() {
        var carlos = COMPANY.hire("Carlos", null);
        settle();
        var fetched = COMPANY.snapshots.get();
        COMPANY.hireSilently("Lost", carlos);
        COMPANY.hire("Seen", carlos);
        settle();

        assertThat(below(carlos)).containsExactly("Lost 1", "Seen 1");
        assertThat(COMPANY.snapshots.get()).isEqualTo(fetched + 1);
    }

    @Test
    void aReorderedFeedEndsAsTheCompanyIs() {
        var carlos = COMPANY.hire("Carlos", null);
        var first = COMPANY.hireSilently("First", carlos);
        var early = COMPANY.message(first, COMPANY.version(), 1, 1);
        var second = COMPANY.hireSilently("Second", first);
        COMPANY.send(COMPANY.message(second, COMPANY.version(), 1, 1));
        COMPANY.send(early);
        settle();

        assertThat(below(carlos)).containsExactly("First 1", "Second 2");
    }

    @Test
    void partsAreAppliedAtTheLast() {
        var carlos = COMPANY.hire("Carlos", null);
        settle();
        var before = COMPANY.version();
        var first = COMPANY.hireSilently("First", carlos);
        var version = COMPANY.version();
        COMPANY.send(COMPANY.message(first, version, 1, 2));
        var employees = Instance.TOKENS.service("acervo-employees");
        assertThat(as(carlos)
                        .as(employees)
                        .get("/access/org-version?waitMs=300&atLeast=" + version)
                        .body()
                        .get("orgVersion")
                        .asLong())
                .isEqualTo(before);
        COMPANY.send(COMPANY.message(first, version, 2, 2));
        settle();

        assertThat(below(carlos)).containsExactly("First 1");
    }

    @Test
    void aCycleInTheFeedIsNotTakenAndTheOwnerHealsIt() {
        var carlos = COMPANY.hire("Carlos", null);
        var marina = COMPANY.hire("Marina", carlos);
        settle();
        COMPANY.changeSilently(carlos, "managerId", marina.toString());
        var cycle = COMPANY.message(carlos, COMPANY.version(), 1, 1);
        COMPANY.changeSilently(carlos, "managerId", null);
        COMPANY.send(cycle);
        settle();

        assertThat(below(carlos)).containsExactly("Marina 1");
        assertThat(below(marina)).isEmpty();
    }

    @Test
    void whileTheOwnerIsAwayTheLastGoodChartStays() {
        var carlos = COMPANY.hire("Carlos", null);
        settle();
        var known = COMPANY.version();
        COMPANY.isAway(true);
        try {
            COMPANY.hireSilently("Lost", carlos);
            COMPANY.hire("Seen", carlos);
            var answer = as(carlos).get("/access/org-version?waitMs=1500&atLeast=" + COMPANY.version());
            assertThat(answer.body().get("orgVersion").asLong()).isEqualTo(known);
            assertThat(below(carlos)).isEmpty();
        } finally {
            COMPANY.isAway(false);
        }
        settle();
        assertThat(below(carlos)).containsExactly("Lost 1", "Seen 1");
    }

    @Test
    void whatCannotBeReadIsPutAsideWithItsReason() {
        var carlos = COMPANY.hire("Carlos", null);
        var bad = "{\"orgVersion\": \"many\"} " + UUID.randomUUID();
        COMPANY.send(bad);
        COMPANY.send(new ProducerRecord<>(
                Company.TOPIC, "no headers", bad.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        COMPANY.send("dev.acervo.department.renamed.v1", "{\"departmentId\":\"any\"}");
        COMPANY.hire("Rita", carlos);
        settle();

        assertThat(below(carlos)).containsExactly("Rita 1");
        var aside = putAside().stream()
                .filter(message -> new String(message.value(), java.nio.charset.StandardCharsets.UTF_8).equals(bad))
                .toList();
        assertThat(aside)
                .hasSize(2)
                .allSatisfy(message ->
                        assertThat(message.headers().lastHeader("reason")).isNotNull());
    }

    private static List<ConsumerRecord<String, byte[]>> putAside() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Engines.kafka(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("employees.events.permissions.dlt"));
            for (var round = 0; round < 20 && found.size() < 2; round++) {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> below(UUID manager) {
        var people = new ArrayList<String>();
        as(manager)
                .get("/access/subordinates")
                .body()
                .get("items")
                .forEach(item -> people.add(
                        item.get("name").asText() + " " + item.get("depth").asInt()));
        return people;
    }
}

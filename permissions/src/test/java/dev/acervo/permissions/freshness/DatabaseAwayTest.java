package dev.acervo.permissions.freshness;

import static dev.acervo.permissions.domain.reach.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.TcpRelay;
import dev.acervo.testing.Api;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One of two instances loses the database; the other one takes a right meanwhile, of which the first cannot know. */
class DatabaseAwayTest {
    private static final int HERE = 0;
    private static final int AWAY = 1;

    /** The service gives up after 4 s; the rest is for a machine that does other things too. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static Twins twins;

    private final PermissionRight right = new PermissionRight(twins);
    private final Asking asking = new Asking(twins);

    enum Fault {
        CUT {
            @Override
            void begin(TcpRelay wire) {
                wire.cut();
            }
        },
        HANGING {
            @Override
            void begin(TcpRelay wire) {
                wire.hold();
            }
        };

        abstract void begin(TcpRelay wire);
    }

    @BeforeAll
    static void start() throws IOException {
        twins = new Twins(Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        twins.close();
    }

    @BeforeEach
    void theRightIsThereAndEverybodyRemembersIt() {
        right.set(HERE, true);
        for (var question : asking.aboutAPermission()) {
            assertThat(Twins.answered(() -> question.ask(AWAY)))
                    .as(question.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIs503UntilTheDatabaseIsBackAndThenTheAnswersAreRight(Fault fault) throws Exception {
        var requests = requests();
        fault.begin(twins.wire(AWAY));
        try {
            right.set(HERE, false);
            requireRefused(requests);
            for (var request : requests.entrySet()) {
                if (fault == Fault.CUT) { // one after the other too, where that does not take minutes
                    requireRefused(Map.of(request.getKey(), request.getValue()));
                }
            }
        } finally {
            twins.wire(AWAY).mend();
        }
        requireRight(false);
        right.set(AWAY, true);
        requireRight(true);
        right.set(AWAY, false);
        requireRight(false);
    }

    @Test
    void connectionsThatDieWithoutAWordAreGivenUpAndOpenedAgain() throws Exception {
        twins.wire(AWAY).loseWhatIsConnected();
        right.set(HERE, false);
        requireRight(false);
        right.set(AWAY, true);
        requireRight(true);
        right.set(AWAY, false);
        requireRight(false);
        requireHears();
    }

    /** Without being asked, by the notification alone; a connection that listens has nobody who would miss its answers. */
    private void requireHears() throws InterruptedException, SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var epoch =
                twins.bean(AWAY, MeterRegistry.class).get("acervo.access.epoch").gauge();
        do {
            right.set(HERE, true);
            right.set(HERE, false);
            Thread.sleep(500);
            assertThat(System.nanoTime()).as("still hears nothing").isLessThan(end);
        } while ((long) epoch.value() < epoch());
    }

    private static long epoch() throws SQLException {
        try (var connection = twins.database();
                var row = connection.createStatement().executeQuery("select epoch from access_epoch")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Everything that can be asked or changed, each with what the caller remembers from before. */
    private Map<String, Supplier<Api.Answer>> requests() {
        var bruno = twins.as(AWAY, Twins.BRUNO);
        var helena = twins.as(AWAY, Twins.HELENA, "hr");
        var roaring = new String[] {"Accept", "application/vnd.roaring"};
        var scope = bruno.get("/access/scope").header("ETag");
        var set = bruno.get("/access/subordinates", roaring).header("ETag");
        assertThat(bruno.get("/access/scope", "If-None-Match", scope).status()).isEqualTo(304);
        var joao = id(Twins.JOAO).toString();
        var about = "subject=" + id(Twins.BRUNO) + "&employee=" + joao;
        var requests = new LinkedHashMap<String, Supplier<Api.Answer>>();
        requests.put("check", () -> bruno.post("/access/checks", checks(Map.of("employee", joao))));
        requests.put(
                "check about another",
                () -> helena.post(
                        "/access/checks",
                        checks(Map.of("subject", id(Twins.BRUNO).toString(), "employee", joao))));
        requests.put("scope", () -> bruno.get("/access/scope"));
        requests.put("conditional scope", () -> bruno.get("/access/scope", "If-None-Match", scope));
        requests.put("subordinates", () -> bruno.get("/access/subordinates"));
        requests.put("subordinates of another", () -> helena.get("/access/subordinates?of=" + id(Twins.MARINA)));
        requests.put("set of subordinates", () -> bruno.get("/access/subordinates", roaring));
        requests.put(
                "conditional set",
                () -> bruno.get("/access/subordinates", "Accept", "application/vnd.roaring", "If-None-Match", set));
        requests.put("explanation", () -> bruno.get("/access/explanation?employee=" + joao));
        requests.put("explanation about another", () -> helena.get("/access/explanation?" + about));
        requests.put("viewers", () -> twins.as(AWAY, Twins.JOAO).get("/access/viewers"));
        requests.put("viewers of another", () -> helena.get("/access/viewers?employee=" + joao));
        requests.put("org version", () -> bruno.get("/access/org-version"));
        requests.put("list", () -> bruno.get("/permissions"));
        requests.put("list of all", () -> helena.get("/permissions?state=active"));
        requests.put("one permission", () -> bruno.get(right.path()));
        requests.put("giving", () -> helena.post("/permissions", PermissionRight.body()));
        requests.put(
                "changing",
                () -> helena.put(right.path(), Map.of("level", "EDIT", "reason", "x"), "If-Match", "\"1\""));
        requests.put("ending", () -> helena.delete(right.path(), "If-Match", "\"1\""));
        return requests;
    }

    private static Map<String, Object> checks(Map<String, String> check) {
        return Map.of("checks", List.of(check));
    }

    /** All at once. */
    private static void requireRefused(Map<String, Supplier<Api.Answer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            requests.forEach((name, request) -> running.add(threads.submit(() -> {
                var sent = System.nanoTime();
                Refusals.requireUnavailable(request.get());
                assertThat(Duration.ofNanos(System.nanoTime() - sent)).as(name).isLessThan(LIMIT);
            })));
            for (var each : running) {
                each.get();
            }
        }
    }

    /** The first answer that there is must be right, for each question. */
    private void requireRight(boolean holds) {
        for (var question : asking.aboutAPermission()) {
            assertThat(Twins.answered(() -> question.ask(AWAY)))
                    .as(question.name())
                    .isEqualTo(holds);
        }
    }
}

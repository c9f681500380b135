package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Windows begin and end by the clock of the database, to the microsecond, while everybody asks and remembers. */
class WindowOverHttpTest {
    private static final Duration SOON = Duration.ofMillis(400);
    private static final int TRIES = 6; // each gives the machine twice as long: 12.8 s in the end

    private static Twins twins;
    private static Connection clock;

    private final Asking asking = new Asking(twins);

    @BeforeAll
    static void start() throws IOException, SQLException {
        twins = new Twins(Map.of());
        clock = twins.database();
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        clock.close();
        twins.close();
    }

    @Test
    void atItsEndAPermissionIsGoneFromEveryAnswerAlthoughTheScopeIsCachedAndItsTagKnown() throws SQLException {
        requireTurn("until", false);
    }

    @Test
    void atItsStartAPermissionIsThereAlthoughTheScopeWithoutItIsCachedAndItsTagKnown() throws SQLException {
        requireTurn("from", true);
    }

    /** The other side of the boundary must have been seen too; a machine that was too busy for that gets more time. */
    private void requireTurn(String boundary, boolean after) throws SQLException {
        var ahead = SOON;
        for (var each = 0; each < TRIES; each++, ahead = ahead.multipliedBy(2)) {
            var at = now().plus(ahead);
            var body = PermissionRight.body().put(boundary, at.toString());
            var given = twins.as(each % 2, Twins.HELENA, "hr").post("/permissions", body);
            if (given.status() == 400 && boundary.equals("until")) {
                assertThat(now()).as(given.text()).isAfterOrEqualTo(at);
                continue;
            }
            assertThat(given.status()).as(given.text()).isEqualTo(201);
            var before = seenBefore(at, after);
            end(given);
            if (before > 0) {
                return;
            }
        }
        throw new AssertionError("never asked before the boundary");
    }

    /** Asks everything at both until all have turned; each answer must be the one of its time. */
    private int seenBefore(Instant boundary, boolean after) throws SQLException {
        var before = 0;
        var last = false;
        while (!last) {
            last = !now().isBefore(boundary); // one round more after this
            for (var question : asking.aboutAPermission()) {
                for (var at = 0; at < 2; at++) {
                    var where = at;
                    var sent = now();
                    var holds = Twins.answered(() -> question.ask(where));
                    var answered = now();
                    if (!sent.isBefore(boundary)) {
                        assertThat(holds)
                                .as("%s after the boundary", question.name())
                                .isEqualTo(after);
                    }
                    if (answered.isBefore(boundary)) {
                        assertThat(holds)
                                .as("%s before the boundary", question.name())
                                .isEqualTo(!after);
                        before++;
                    }
                }
            }
            requireValidUntil(boundary);
        }
        return before;
    }

    private static void requireValidUntil(Instant boundary) throws SQLException {
        var sent = now();
        var scope = twins.as(1, Twins.BRUNO).get("/access/scope").body();
        var answered = now();
        var validUntil =
                Optional.of(scope.get("validUntil")).filter(it -> !it.isNull()).map(it -> Instant.parse(it.asText()));
        if (answered.isBefore(boundary)) {
            assertThat(validUntil).contains(boundary);
        }
        if (!sent.isBefore(boundary)) {
            assertThat(validUntil).isEmpty();
        }
    }

    private static void end(Api.Answer given) {
        var helena = twins.as(0, Twins.HELENA, "hr");
        var path = "/permissions/" + given.body().get("id").asText();
        assertThat(helena.delete(path, "If-Match", given.header("ETag")).status())
                .isIn(200, 409);
    }

    private static Instant now() throws SQLException {
        try (var ask = clock.prepareStatement("select clock_timestamp()");
                var row = ask.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}

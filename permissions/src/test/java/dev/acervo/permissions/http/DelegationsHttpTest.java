package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.HELENA;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.change;
import static dev.acervo.permissions.http.Requests.delegation;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.ids;
import static dev.acervo.permissions.http.Requests.made;
import static dev.acervo.permissions.http.Requests.reason;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may hand over, change, end and see. What it gives is in {@link DelegatedReachHttpTest}. */
class DelegationsHttpTest {
    private final Instant later = Instant.now().plus(Duration.ofDays(20));
    private UUID marina;
    private UUID joao;
    private UUID bruno;
    private UUID rita;

    @BeforeEach
    void hire() {
        marina = COMPANY.hire("Marina", null);
        joao = COMPANY.hire("João", marina);
        bruno = COMPANY.hire("Bruno", null);
        rita = COMPANY.hire("Rita", null);
        settle();
    }

    @Test
    void oneHandsOverOnesOwnReachAndReadsItAsItWasMade() {
        var answer = as(marina).post("/delegations", delegation(bruno, later));

        assertThat(answer.status()).isEqualTo(201);
        var made = answer.body();
        assertThat(answer.header("Location"))
                .isEqualTo("delegations/" + made.get("id").asText());
        assertThat(made.get("delegator").asText()).isEqualTo(marina.toString());
        assertThat(made.get("delegate").asText()).isEqualTo(bruno.toString());
        assertThat(made.get("madeBy").asText()).isEqualTo(marina.toString());
        assertThat(made.get("state").asText()).isEqualTo("active");
        assertThat(made.get("reason").asText()).isEqualTo("Férias");
        assertThat(as(bruno).get("/delegations/" + made.get("id").asText()).body())
                .isEqualTo(made);
        assertThat(reason(bruno, joao)).isEqualTo("DELEGATION");
    }

    @Test
    void hrHandsOverForOthersAndNobodyElseDoes() {
        var body = delegation(bruno, later).put("delegator", marina.toString());

        assertThat(as(bruno).post("/delegations", body).status()).isEqualTo(403);
        assertThat(as(rita, "admin").post("/delegations", body).status()).isEqualTo(403);
        assertThat(as(rita, "auditor")
                        .post("/delegations", "{\"delegator\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(helena().post("/delegations", body).body().get("madeBy").asText())
                .isEqualTo(HELENA.toString());
        assertThat(as(UUID.randomUUID()).post("/delegations", "{").status()).isIn(400, 403);
        assertThat(nobody().post("/delegations", "{").status()).isEqualTo(401);
    }

    @Test
    void nobodyHandsOverToThemselves() {
        var hr = as(rita, "hr");
        assertThat(hr.post("/delegations", delegation(rita, later).put("delegator", marina.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(as(marina).post("/delegations", delegation(marina, later)).status())
                .isEqualTo(403);
        assertThat(fields(hr.post("/delegations", delegation(marina, later).put("delegator", marina.toString()))))
                .containsExactly("delegate");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        COMPANY.change(bruno, "status", "terminated");
        settle();
        var unknown = UUID.randomUUID();
        assertThat(fields(helena().post("/delegations", delegation(bruno, later).put("delegator", unknown.toString()))))
                .containsExactlyInAnyOrder("delegator", "delegate");
        assertThat(fields(as(marina).post("/delegations", "{\"level\":\"VIEW\"}")))
                .containsExactlyInAnyOrder("level", "delegate", "until", "reason");
        var past = delegation(rita, Instant.now().minusSeconds(5)).put("reason", " ");
        assertThat(fields(as(marina).post("/delegations", past))).contains("reason");
        assertThat(fields(as(marina)
                        .post("/delegations", delegation(rita, Instant.now().minusSeconds(5)))))
                .containsExactly("until");
        assertThat(fields(as(marina)
                        .post(
                                "/delegations",
                                delegation(rita, later)
                                        .put("from", later.plusSeconds(1).toString()))))
                .containsExactly("until");
    }

    @Test
    void itIsSeenByThoseItConcernsOnly() {
        var hr = COMPANY.hire("Helga", null);
        settle();
        var id = made(as(hr, "hr").post("/delegations", delegation(bruno, later).put("delegator", marina.toString())));
        var path = "/delegations/" + id;

        for (var person : List.of(marina, bruno, hr)) {
            assertThat(as(person).get(path).status()).isEqualTo(200);
            assertThat(ids(as(person).get("/delegations"))).containsExactly(id);
        }
        for (var person : List.of(joao, rita)) {
            assertThat(as(person).get(path).bytes())
                    .isEqualTo(as(person).get("/delegations/none").bytes());
            assertThat(as(person).put(path, "{").status()).isEqualTo(404);
            assertThat(as(person).delete(path).status()).isEqualTo(404);
            assertThat(ids(as(person).get("/delegations"))).isEmpty();
        }
        for (var role : List.of("admin", "auditor", "hr")) {
            assertThat(as(rita, role).get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void theListPagesAndFilters() {
        var first = made(as(marina).post("/delegations", delegation(bruno, later)));
        var second = made(as(marina).post("/delegations", delegation(rita, later)));
        var future = delegation(bruno, later)
                .put("from", Instant.now().plusSeconds(900).toString());
        var third = made(as(marina).post("/delegations", future));

        assertThat(ids(as(marina).get("/delegations"))).containsExactly(third, second, first);
        var page = as(marina).get("/delegations?limit=2");
        assertThat(ids(page)).containsExactly(third, second);
        var cursor = "&cursor=" + page.body().get("next").asText();
        assertThat(ids(as(marina).get("/delegations?limit=2" + cursor))).containsExactly(first);
        assertThat(as(marina).get("/delegations?state=active" + cursor).status())
                .isEqualTo(400);
        assertThat(as(bruno).get("/delegations?limit=2" + cursor).status()).isEqualTo(400);
        assertThat(ids(as(marina).get("/delegations?state=future"))).containsExactly(third);
        assertThat(ids(as(marina).get("/delegations?state=active&delegate=" + bruno)))
                .containsExactly(first);
        assertThat(ids(helena().get("/delegations?delegator=" + marina))).hasSize(3);
        assertThat(ids(as(rita).get("/delegations?delegator=" + marina))).containsExactly(second);
        assertThat(as(marina).get("/delegations?state=over").status()).isEqualTo(400);
        assertThat(as(marina).get("/delegations?delegate=x").status()).isEqualTo(400);
    }

    @Test
    void itIsChangedByWhoIsAwayOrByHrAndNotByTheDelegate() {
        var path = "/delegations/" + made(as(marina).post("/delegations", delegation(bruno, later)));

        assertThat(as(bruno).put(path, "{").status()).isEqualTo(403);
        assertThat(as(bruno, "hr").put(path, "{").status()).isEqualTo(403);
        assertThat(as(rita, "admin").put(path, "{").status()).isEqualTo(403);
        assertThat(as(marina).put(path, "{").status()).isEqualTo(428);
        assertThat(as(marina).put(path, "{", "If-Match", "\"5\"").status()).isEqualTo(412);
        assertThat(as(marina).put(path, "{", "If-Match", "\"1\"").status()).isEqualTo(400);
        assertThat(fields(change(as(marina), path, body -> body.put("delegate", rita.toString()))))
                .containsExactly("delegate");
        assertThat(fields(change(as(marina), path, body -> body.putNull("until"))))
                .containsExactly("until");

        var end = later.plusSeconds(60).toString();
        assertThat(change(as(marina), path, body -> body.put("until", end)).status())
                .isEqualTo(200);
        var changed = change(helena(), path, body -> body.put("reason", "Licença"));
        assertThat(changed.body().get("reason").asText()).isEqualTo("Licença");
        assertThat(Instant.parse(changed.body().get("until").asText()))
                .isEqualTo(Instant.parse(end).truncatedTo(java.time.temporal.ChronoUnit.MICROS));
    }

    @Test
    void eitherSideEndsItAndItStaysAsHistory() {
        for (var who : List.of(as(marina), as(bruno), helena(), as(rita, "admin"))) {
            var path = "/delegations/" + made(as(marina).post("/delegations", delegation(bruno, later)));
            assertThat(reason(bruno, joao)).isEqualTo("DELEGATION");
            assertThat(as(rita, "auditor").delete(path, "If-Match", "*").status())
                    .isEqualTo(403);
            assertThat(who.delete(path).status()).isEqualTo(428);

            var ended = who.delete(path, "If-Match", "\"1\"");
            assertThat(ended.body().get("state").asText()).isEqualTo("ended");
            assertThat(reason(bruno, joao)).isEqualTo("NONE");
            assertThat(who.delete(path, "If-Match", ended.header("ETag")).status())
                    .isEqualTo(409);
            assertThat(change(as(marina), path, body -> body.put("until", later.toString()))
                            .status())
                    .isEqualTo(409);
        }
        assertThat(ids(as(bruno).get("/delegations?state=ended"))).hasSize(4);
    }

    @Test
    void theSameKeyHandsOverOnce() {
        var body = delegation(bruno, later);
        var key = new String[] {"Idempotency-Key", "leave"};
        var first = as(marina).post("/delegations", body, key);

        assertThat(as(marina).post("/delegations", body, key).body()).isEqualTo(first.body());
        assertThat(as(marina)
                        .post("/delegations", ((ObjectNode) body.deepCopy()).put("reason", "other"), key)
                        .status())
                .isEqualTo(422);
        assertThat(ids(as(marina).get("/delegations"))).hasSize(1);
    }
}

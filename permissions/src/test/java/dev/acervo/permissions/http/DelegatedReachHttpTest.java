package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.delegation;
import static dev.acervo.permissions.http.Requests.give;
import static dev.acervo.permissions.http.Requests.made;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.reason;
import static dev.acervo.permissions.http.Requests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What a delegation gives, and when it stops giving it. */
class DelegatedReachHttpTest {
    private final Instant later = Instant.now().plusSeconds(86_400);
    private UUID carlos;
    private UUID marina;
    private UUID joao;
    private UUID lia;
    private UUID bruno;
    private UUID rita;

    @BeforeEach
    void hire() {
        carlos = COMPANY.hire("Carlos", null);
        marina = COMPANY.hire("Marina", carlos);
        joao = COMPANY.hire("João", marina);
        lia = COMPANY.hire("Lia", joao);
        bruno = COMPANY.hire("Bruno", null);
        rita = COMPANY.hire("Rita", bruno);
        settle();
    }

    @Test
    void theDelegateReachesWhomTheDelegatorReachesThroughTheChartAndNobodyElse() {
        give(party("person", marina), party("person", rita));
        made(as(bruno).post("/delegations", delegation(marina, later)));
        assertThat(reason(marina, rita)).isEqualTo("DELEGATION");
        var ana = COMPANY.hire("Ana", null);
        settle();
        made(as(marina).post("/delegations", delegation(ana, later)));

        assertThat(reason(ana, joao)).isEqualTo("DELEGATION");
        assertThat(reason(ana, lia)).isEqualTo("DELEGATION");
        assertThat(reason(ana, rita)).isEqualTo("NONE");
        assertThat(reason(ana, marina)).isEqualTo("NONE");
        assertThat(reason(ana, carlos)).isEqualTo("NONE");
    }

    @Test
    void itFollowsTheChartOfTheMoment() {
        made(as(marina).post("/delegations", delegation(bruno, later)));
        COMPANY.move(joao, carlos);
        settle();
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(reason(bruno, lia)).isEqualTo("NONE");
        COMPANY.move(joao, marina);
        settle();
        assertThat(reason(bruno, lia)).isEqualTo("DELEGATION");
    }

    @Test
    void aboutThemselvesTheDelegateGainsNothing() throws IOException {
        var ana = COMPANY.hire("Ana", marina);
        settle();
        made(as(marina).post("/delegations", delegation(ana, later)));
        var scope = as(ana).get("/access/scope").body();

        var handed = scope.at("/delegations/0");
        assertThat(handed.get("delegator").asText()).isEqualTo(marina.toString());
        assertThat(set(handed.get("direct"))).isEqualTo(RoaringBitmap.bitmapOf(number(joao)));
        assertThat(set(handed.get("line"))).isEqualTo(RoaringBitmap.bitmapOf(number(lia)));
        assertThat(set(scope.get("direct")).isEmpty()).isTrue();
        assertThat(reason(ana, ana)).isEqualTo("SELF");
        assertThat(scope.get("validUntil").asText())
                .isEqualTo(handed.get("until").asText());
    }

    @Test
    void itIsExplainedByTheChainOfWhoHandedItOver() {
        var id = made(as(marina).post("/delegations", delegation(bruno, later)));
        var because =
                as(bruno).get("/access/explanation?employee=" + lia).body().at("/reasons/0");

        assertThat(because.get("kind").asText()).isEqualTo("DELEGATION");
        assertThat(because.get("delegationId").asText()).isEqualTo(id);
        assertThat(because.get("chain").findValuesAsText("name")).containsExactly("Marina", "João", "Lia");
        assertThat(because.has("level")).isFalse();
        assertThat(texts(as(lia).get("/access/viewers"), "items", "reason"))
                .containsExactly("LINE", "LINE", "DIRECT", "SELF", "DELEGATION");
    }

    @Test
    void theChartWinsOverADelegationAndADelegationOverAPermission() {
        made(as(joao).post("/delegations", delegation(marina, later)));
        assertThat(reason(marina, lia)).isEqualTo("LINE");
        give(party("person", bruno), party("person", lia));
        assertThat(reason(bruno, lia)).isEqualTo("GRANT");
        made(as(joao).post("/delegations", delegation(bruno, later)));
        assertThat(reason(bruno, lia)).isEqualTo("DELEGATION");
        assertThat(texts(as(bruno).get("/access/explanation?employee=" + lia), "reasons", "kind"))
                .containsExactly("DELEGATION", "GRANT");
    }

    @Test
    void itBeginsAndEndsAtItsMomentWithNoJob() throws InterruptedException {
        var from = Instant.now().plusMillis(700);
        var until = from.plusMillis(700);
        made(as(marina).post("/delegations", delegation(bruno, until).put("from", from.toString())));
        var before = 0;
        var during = 0;
        while (Instant.now().isBefore(until.plusMillis(50))) {
            var asked = Instant.now();
            var reason = reason(bruno, lia);
            var answered = Instant.now();
            if (answered.isBefore(from)) {
                assertThat(reason).isEqualTo("NONE");
                before++;
            }
            if (asked.isAfter(from) && answered.isBefore(until)) {
                assertThat(reason).isEqualTo("DELEGATION");
                during++;
            }
            if (asked.isAfter(until)) {
                assertThat(reason).isEqualTo("NONE");
            }
            Thread.sleep(5);
        }
        assertThat(before).isPositive();
        assertThat(during).isPositive();
        assertThat(reason(bruno, lia)).isEqualTo("NONE");
        assertThat(as(bruno).get("/access/scope").body().get("delegations")).isEmpty();
    }

    @Test
    void itEndsWithEitherSideAndARehireRevivesNothing() {
        var byMarina = "/delegations/" + made(as(marina).post("/delegations", delegation(bruno, later)));
        var toMarina = "/delegations/" + made(as(bruno).post("/delegations", delegation(marina, later)));
        COMPANY.change(marina, "status", "terminated");
        settle();
        assertThat(reason(bruno, joao)).isEqualTo("NONE");

        COMPANY.change(marina, "status", "active");
        settle();
        assertThat(reason(marina, joao)).isEqualTo("DIRECT");
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(reason(marina, rita)).isEqualTo("NONE");
        for (var path : new String[] {byMarina, toMarina}) {
            assertThat(helena().get(path).body().get("state").asText()).isEqualTo("ended");
        }
    }

    @Test
    void onLeaveOneStillHandsOver() {
        COMPANY.change(marina, "status", "on_leave");
        settle();
        made(as(marina).post("/delegations", delegation(bruno, later)));
        assertThat(reason(bruno, lia)).isEqualTo("DELEGATION");
    }

    private static int number(UUID person) {
        return as(person).get("/access/scope").body().get("self").asInt();
    }

    private static RoaringBitmap set(JsonNode base64) throws IOException {
        var set = new RoaringBitmap();
        set.deserialize(ByteBuffer.wrap(Base64.getDecoder().decode(base64.asText())));
        return set;
    }
}

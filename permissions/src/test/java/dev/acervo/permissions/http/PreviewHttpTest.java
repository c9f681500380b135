package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.INSTANCE;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.give;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.permission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.AccessStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewHttpTest {
    private UUID carlos;
    private UUID marina;
    private UUID joao;
    private UUID lia;
    private UUID bruno;

    @BeforeEach
    void hire() {
        carlos = COMPANY.hire("Carlos", null);
        marina = COMPANY.hire("Marina", carlos);
        joao = COMPANY.hire("João", marina);
        lia = COMPANY.hire("Lia", joao);
        bruno = COMPANY.hire("Bruno", null);
        settle();
    }

    @Test
    void aMoveIsForeseenAsItComes() {
        var foreseen = preview(Map.of("move", Map.of("employee", joao, "manager", bruno)));
        assertThat(foreseen).isEqualTo(Map.of("Bruno", 2, "Marina", -2, "Carlos", -2));

        var before = reach();
        COMPANY.move(joao, bruno);
        settle();
        assertThat(foreseen).isEqualTo(shifts(before));
    }

    @Test
    void aMoveToTheTopTakesFromEverybodyAbove() {
        var foreseen = preview(Map.of("move", Map.of("employee", marina)));
        assertThat(foreseen).isEqualTo(Map.of("Carlos", -3));
    }

    @Test
    void aMoveIntoASubtreeOfAPermissionIsFeltByWhoHasIt() {
        give(party("person", lia), party("subtree", bruno));
        assertThat(preview(Map.of("move", Map.of("employee", joao, "manager", bruno))))
                .isEqualTo(Map.of("Bruno", 2, "Marina", -2, "Carlos", -2, "Lia", 1));
    }

    @Test
    void aTerminationHandsTheReportsUpOrToASuccessor() {
        assertThat(preview(Map.of("termination", Map.of("employee", marina))))
                .isEqualTo(Map.of("Marina", -2, "Carlos", -1));
        var foreseen = preview(Map.of("termination", Map.of("employee", marina, "successor", bruno)));
        assertThat(foreseen).isEqualTo(Map.of("Marina", -2, "Carlos", -3, "Bruno", 2));

        var before = reach();
        COMPANY.move(joao, bruno);
        COMPANY.change(marina, "status", "terminated");
        settle();
        assertThat(foreseen).isEqualTo(shifts(before));
    }

    @Test
    void aTerminationTakesWhatWasGivenAndHandedOver() {
        give(party("person", bruno), party("person", lia));
        var until = Instant.now().plusSeconds(900);
        Requests.made(as(bruno).post("/delegations", Requests.delegation(joao, until)));
        assertThat(preview(Map.of("termination", Map.of("employee", bruno)))).isEqualTo(Map.of("Bruno", -1));
        assertThat(preview(Map.of("termination", Map.of("employee", joao, "successor", lia))))
                .isEqualTo(Map.of("João", -1, "Carlos", -1, "Marina", -1));
    }

    @Test
    void aLoopAndWhoIsNotThereAreNamed() {
        var unknown = UUID.randomUUID();
        assertThat(fields(asked(Map.of("move", Map.of("employee", marina, "manager", lia)))))
                .containsExactly("move.manager");
        assertThat(fields(asked(Map.of("move", Map.of("employee", marina, "manager", marina)))))
                .containsExactly("move.manager");
        assertThat(fields(asked(Map.of("move", Map.of("employee", unknown))))).containsExactly("move.employee");
        assertThat(fields(asked(Map.of("termination", Map.of("employee", marina, "successor", marina)))))
                .containsExactly("termination.successor");
        assertThat(fields(asked(Map.of("termination", Map.of("employee", marina, "successor", lia)))))
                .containsExactly("termination.successor");
        assertThat(fields(asked(Map.of(
                        "permission",
                        Map.of("subject", party("group", unknown), "target", party("department", unknown))))))
                .containsExactly("permission.subject.id", "permission.target.id");
        assertThat(fields(asked(Map.of("delegation", Map.of("delegator", marina, "delegate", marina)))))
                .containsExactly("delegation.delegate");
    }

    @Test
    void aPermissionToAGroupOnADepartmentIsForeseenForEachOfTheGroup() {
        var department = COMPANY.department("P-" + joao, null);
        for (var person : List.of(joao, lia, bruno)) {
            COMPANY.change(person, "departmentId", department.toString());
        }
        settle();
        var group = group(byHand(List.of(bruno, marina), List.of(group(carlos))));
        var asked = Map.of("subject", party("group", group), "target", party("department", department));

        var foreseen = preview(Map.of("permission", asked));
        assertThat(foreseen).isEqualTo(Map.of("Bruno", 2, "Marina", 1, "Carlos", 1));
        var before = reach();
        helena().post("/permissions", permission(party("group", group), party("department", department)));
        assertThat(foreseen).isEqualTo(shifts(before));
        assertThat(preview(Map.of("permission", asked))).isEmpty();
    }

    @Test
    void whatBeginsLaterIsLookedAtWhenItHasBegun() {
        var soon = Instant.now().plusSeconds(3_600);
        var body = permission(party("person", bruno), party("person", joao)).put("until", soon.toString());
        Requests.made(helena().post("/permissions", body));
        var asked =
                new HashMap<String, Object>(Map.of("subject", party("person", bruno), "target", party("person", joao)));

        assertThat(preview(Map.of("permission", asked))).isEmpty();
        asked.put("from", soon.plusSeconds(60));
        asked.compute("from", (_, from) -> String.valueOf(from));
        assertThat(preview(Map.of("permission", asked))).isEqualTo(Map.of("Bruno", 1));
    }

    @Test
    void aDelegationIsForeseen() {
        var asked = Map.of("delegation", Map.of("delegator", marina, "delegate", bruno));
        var foreseen = preview(asked);
        assertThat(foreseen).isEqualTo(Map.of("Bruno", 2));
        var before = reach();
        Requests.made(as(marina)
                .post("/delegations", Requests.delegation(bruno, Instant.now().plusSeconds(900))));
        assertThat(foreseen).isEqualTo(shifts(before));
    }

    @Test
    void onlyHrAndAuditorsAskAndNothingChanges() {
        var epoch = epoch();
        var question = Map.of("move", Map.of("employee", joao, "manager", bruno));
        for (var caller : List.of(as(marina), as(marina, "admin"), as(UUID.randomUUID(), "hr"))) {
            assertThat(caller.post("/access/preview", question).status()).isEqualTo(403);
            assertThat(caller.post("/access/preview", "{").status()).isEqualTo(403);
        }
        assertThat(nobody().post("/access/preview", question).status()).isEqualTo(401);
        assertThat(as(marina, "auditor").post("/access/preview", question).status())
                .isEqualTo(200);
        assertThat(preview(question)).isNotEmpty();
        assertThat(preview(Map.of("termination", Map.of("employee", joao)))).isNotEmpty();
        assertThat(epoch()).isEqualTo(epoch);
        assertThat(as(bruno).get("/access/scope").body().get("grants")).isEmpty();
    }

    @Test
    void exactlyOneThingIsForeseen() {
        var move = Map.of("employee", joao);
        assertThat(fields(asked(Map.of()))).hasSize(1);
        assertThat(fields(asked(Map.of("move", move, "termination", move)))).hasSize(1);
        assertThat(fields(asked(Map.of("hire", move)))).contains("hire");
        assertThat(fields(asked(Map.of("move", "up")))).containsExactly("move");
        assertThat(fields(asked(Map.of("move", Map.of("employee", "x", "manager", 1, "boss", bruno)))))
                .containsExactlyInAnyOrder("move.employee", "move.manager", "move.boss");
        assertThat(fields(asked(Map.of("permission", Map.of("subject", party("person", joao))))))
                .containsExactly("permission.target");
    }

    private static long epoch() {
        return INSTANCE.bean(AccessStore.class).now().world().epoch();
    }

    private static dev.acervo.testing.Api.Answer asked(Map<String, ?> event) {
        return helena().post("/access/preview", event);
    }

    /** Names of those who gain and lose, and over how many people. */
    private static Map<String, Integer> preview(Map<String, ?> event) {
        var answer = asked(event);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var shifts = new HashMap<String, Integer>();
        for (var item : answer.body().at("/gains/items")) {
            shifts.merge(item.get("name").asText(), item.get("people").asInt(), Integer::sum);
        }
        for (var item : answer.body().at("/losses/items")) {
            shifts.merge(item.get("name").asText(), -item.get("people").asInt(), Integer::sum);
        }
        assertThat(answer.body().at("/gains/total").asInt()
                        + answer.body().at("/losses/total").asInt())
                .isEqualTo(shifts.size());
        return shifts;
    }

    /** How many people each of them reaches. */
    private Map<String, Integer> reach() {
        var moment = INSTANCE.bean(AccessStore.class).now();
        var reach = new HashMap<String, Integer>();
        for (var person : List.of(carlos, marina, joao, lia, bruno)) {
            var scope = moment.world().scope(new EmployeeId(person), moment.time());
            var name = moment.world()
                    .org()
                    .find(new EmployeeId(person))
                    .orElseThrow()
                    .name();
            reach.put(name, scope.everybody().getCardinality());
        }
        return reach;
    }

    private Map<String, Integer> shifts(Map<String, Integer> before) {
        var shifts = new HashMap<String, Integer>();
        reach().forEach((name, now) -> {
            if (now - before.get(name) != 0) {
                shifts.put(name, now - before.get(name));
            }
        });
        return shifts;
    }
}

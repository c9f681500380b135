package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.byRule;
import static dev.acervo.permissions.http.Requests.change;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.give;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.ids;
import static dev.acervo.permissions.http.Requests.members;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.permission;
import static dev.acervo.permissions.http.Requests.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Permissions to groups, on groups and on departments. */
class GroupGrantsHttpTest {
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
    void whoJoinsAGroupReachesAtTheNextRequestAndWhoLeavesDoesNot() {
        var group = group(rita);
        give(party("group", group), party("person", joao));
        assertThat(reason(rita, joao)).isEqualTo("GRANT");
        assertThat(reason(bruno, joao)).isEqualTo("NONE");

        change(helena(), "/groups/" + group, body -> members(body, bruno));

        assertThat(reason(bruno, joao)).isEqualTo("GRANT");
        assertThat(reason(rita, joao)).isEqualTo("NONE");
        assertThat(as(bruno).get("/access/scope").body().get("grants")).hasSize(1);
        assertThat(as(rita).get("/access/scope").body().get("grants")).isEmpty();
    }

    @Test
    void whoComesToMeetARuleReachesAndWhoCeasesToDoesNot() {
        var title = "Advogada " + joao;
        var group = group(byRule("titles", title));
        give(party("group", group), party("subtree", marina));
        assertThat(reason(bruno, joao)).isEqualTo("NONE");

        COMPANY.change(bruno, "title", title.toUpperCase(java.util.Locale.ROOT));
        settle();
        assertThat(reason(bruno, joao)).isEqualTo("GRANT");

        COMPANY.change(bruno, "title", "Analista");
        settle();
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
    }

    @Test
    void aGroupInAGroupCarriesItsPeople() {
        var inner = group(bruno);
        var outer = group(byHand(List.of(rita), List.of(inner)));
        give(party("group", outer), party("person", joao));
        assertThat(reason(bruno, joao)).isEqualTo("GRANT");
        assertThat(reason(rita, joao)).isEqualTo("GRANT");

        change(helena(), "/groups/" + inner, body -> members(body, marina));
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(reason(marina, joao)).isEqualTo("DIRECT");

        change(helena(), "/groups/" + outer, body -> body.putArray("groups"));
        assertThat(as(marina).get("/access/scope").body().get("grants")).isEmpty();
        assertThat(reason(rita, joao)).isEqualTo("GRANT");
    }

    @Test
    void aPermissionOnAGroupOpensWhoIsInItAtThatMoment() {
        var group = group(joao);
        var id = give(party("person", bruno), party("group", group));
        assertThat(reason(bruno, joao)).isEqualTo("GRANT");
        assertThat(reason(bruno, rita)).isEqualTo("NONE");

        change(helena(), "/groups/" + group, body -> members(body, rita, bruno));

        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(reason(bruno, rita)).isEqualTo("GRANT");
        assertThat(reason(bruno, bruno)).isEqualTo("SELF");
        var because =
                as(bruno).get("/access/explanation?employee=" + rita).body().at("/reasons/0");
        assertThat(because.at("/target/type").asText()).isEqualTo("group");
        assertThat(because.get("permissionId").asText()).isEqualTo(id);
        assertThat(Requests.texts(as(rita).get("/access/viewers"), "items", "employeeId"))
                .contains(bruno.toString());
    }

    @Test
    void aPermissionOnADepartmentOpensWhoIsInItOrBelow() {
        var care = COMPANY.department("C-" + joao, null);
        var nursing = COMPANY.department("N-" + joao, care);
        COMPANY.change(joao, "departmentId", nursing.toString());
        settle();
        give(party("person", bruno), party("department", care));
        assertThat(reason(bruno, joao)).isEqualTo("GRANT");

        COMPANY.change(rita, "departmentId", care.toString());
        settle();
        assertThat(reason(bruno, rita)).isEqualTo("GRANT");
        assertThat(ids(as(rita).get("/permissions"))).hasSize(1);

        COMPANY.change(joao, "departmentId", null);
        settle();
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(ids(as(joao).get("/permissions"))).isEmpty();
    }

    @Test
    void aPermissionIsExplainedByTheGroupThatHasIt() {
        var group = group(bruno);
        give(party("group", group), party("person", joao));

        var because =
                as(bruno).get("/access/explanation?employee=" + joao).body().at("/reasons/0");
        assertThat(because.get("kind").asText()).isEqualTo("GRANT");
        assertThat(because.at("/subject/type").asText()).isEqualTo("group");
        assertThat(because.at("/subject/id").asText()).isEqualTo(group);
    }

    @Test
    void nobodyGivesToAGroupThatTheyAreIn() {
        var hr = COMPANY.hire("Helga", null);
        settle();
        var inner = group(hr);
        var outer = group(byHand(List.of(), List.of(inner)));
        for (var group : List.of(inner, outer)) {
            var body = permission(party("group", group), party("person", joao));
            assertThat(as(hr, "hr").post("/permissions", body).status()).isEqualTo(403);
        }
        var elsewhere = permission(party("group", group(bruno)), party("person", joao));
        assertThat(as(hr, "hr").post("/permissions", elsewhere).status()).isEqualTo(201);
    }

    @Test
    void nobodyChangesAPermissionOfAGroupThatTheyAreInButAnyHrEndsIt() {
        var hr = COMPANY.hire("Helga", null);
        settle();
        var path = "/permissions/" + give(party("group", group(hr)), party("person", joao));

        assertThat(change(as(hr, "hr"), path, body -> body.put("level", "EDIT")).status())
                .isEqualTo(403);
        assertThat(change(helena(), path, body -> body.put("level", "EDIT")).status())
                .isEqualTo(200);
        assertThat(as(hr).get("/access/scope").body().at("/grants/0/level").asText())
                .isEqualTo("EDIT");
        assertThat(Requests.end(as(hr, "hr"), path).status()).isEqualTo(200);
        assertThat(reason(hr, joao)).isEqualTo("NONE");
    }

    @Test
    void aGroupOrDepartmentThatIsNotThereIsNamed() {
        var unknown = UUID.randomUUID();
        assertThat(fields(helena().post("/permissions", permission(party("group", unknown), party("group", unknown)))))
                .containsExactly("subject.id", "target.id");
        assertThat(fields(helena().post(
                                "/permissions", permission(party("person", bruno), party("department", unknown)))))
                .containsExactly("target.id");
        assertThat(fields(helena().post("/permissions", permission(party("team", bruno), party("team", joao)))))
                .containsExactly("subject.type", "target.type");
    }

    @Test
    void aPermissionIsSeenByTheGroupsThatHaveItAndThatItIsOn() {
        var id = give(party("group", group(bruno)), party("group", group(joao)));

        for (var person : List.of(bruno, joao)) {
            assertThat(as(person).get("/permissions/" + id).status()).isEqualTo(200);
            assertThat(ids(as(person).get("/permissions"))).containsExactly(id);
        }
        for (var person : List.of(marina, rita)) {
            assertThat(as(person).get("/permissions/" + id).status()).isEqualTo(404);
            assertThat(ids(as(person).get("/permissions"))).isEmpty();
        }
    }

    @Test
    void whoLeavesTheCompanyIsInNoGroupByHandWhenTheyComeBack() {
        var group = group(bruno, rita);
        give(party("group", group), party("person", joao));
        COMPANY.change(bruno, "status", "terminated");
        COMPANY.change(bruno, "status", "active");
        settle();

        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(helena().get("/groups/" + group).body().at("/people").findValuesAsText(""))
                .isEmpty();
        assertThat(helena().get("/groups/" + group).body().get("people")).hasSize(1);
        assertThat(reason(rita, joao)).isEqualTo("GRANT");
    }

    @Test
    void theListIsFilteredByLevelGiverAndWordsWithoutAccentsAndCase() {
        var body = permission(party("person", bruno), party("person", joao)).put("reason", "Inspeção da ÁREA 50%_x");
        var id = Requests.made(helena().post("/permissions", body));
        var list = "/permissions?subject=" + bruno;

        for (var filter : List.of("&q=inspecao", "&q=AREA+insp", "&q=50%25_", "&level=VIEW", "&state=active")) {
            assertThat(ids(helena().get(list + filter))).as(filter).containsExactly(id);
        }
        for (var filter : List.of("&q=50_x", "&q=inspecao+nada", "&level=EDIT", "&grantedBy=" + bruno)) {
            assertThat(ids(helena().get(list + filter))).as(filter).isEmpty();
        }
        assertThat(helena().get(list + "&level=ALL").status()).isEqualTo(400);
        assertThat(helena().get(list + "&grantedBy=me").status()).isEqualTo(400);
        assertThat(fields(helena().get(list + "&q=a%00b"))).containsExactly("q");
    }
}

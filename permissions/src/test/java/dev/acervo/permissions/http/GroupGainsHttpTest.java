package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.byRule;
import static dev.acervo.permissions.http.Requests.change;
import static dev.acervo.permissions.http.Requests.give;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.members;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody gains by editing a group: another HR must do it. */
class GroupGainsHttpTest {
    private UUID helga;
    private UUID joao;
    private UUID rita;

    @BeforeEach
    void hire() {
        helga = COMPANY.hire("Helga", null);
        joao = COMPANY.hire("João", null);
        rita = COMPANY.hire("Rita", null);
        settle();
    }

    @Test
    void nobodyPutsThemselvesIntoAGroupByHand() {
        assertThat(as(helga, "hr")
                        .post("/groups", byHand(List.of(helga), List.of()))
                        .status())
                .isEqualTo(403);
        var path = "/groups/" + group(joao);
        assertThat(change(as(helga, "hr"), path, body -> members(body, joao, helga))
                        .status())
                .isEqualTo(403);
        assertThat(helena().get(path).body().get("size").asInt()).isOne();
        assertThat(change(helena(), path, body -> members(body, joao, helga)).status())
                .isEqualTo(200);
    }

    @Test
    void norByARuleThatTheyMeet() {
        var title = "Gerente " + helga;
        COMPANY.change(helga, "title", title);
        settle();
        assertThat(as(helga, "hr").post("/groups", byRule("titles", title)).status())
                .isEqualTo(403);
        var other = "/groups/" + group(byRule("titles", "Other " + helga));
        assertThat(change(
                                as(helga, "hr"),
                                other,
                                body -> body.withObject("/rule")
                                        .withArray("titles")
                                        .add(title))
                        .status())
                .isEqualTo(403);
        assertThat(as(helga, "hr")
                        .post("/groups", byRule("statuses", "terminated"))
                        .status())
                .isEqualTo(201);
        assertThat(as(helga, "hr").post("/groups", byRule("statuses", "active")).status())
                .isEqualTo(403);
    }

    @Test
    void norThroughAGroupThatHoldsThem() {
        var own = group(helga);
        assertThat(as(helga, "hr")
                        .post("/groups", byHand(List.of(), List.of(own)))
                        .status())
                .isEqualTo(403);
        var path = "/groups/" + group(joao);
        assertThat(change(as(helga, "hr"), path, body -> body.putArray("groups").add(own))
                        .status())
                .isEqualTo(403);
        assertThat(change(helena(), path, body -> body.putArray("groups").add(own))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyWidensWhatTheirOwnPermissionIsOn() {
        var inner = group(joao);
        var outer = group(byHand(List.of(), List.of(inner)));
        give(party("person", helga), party("group", outer));
        assertThat(reason(helga, joao)).isEqualTo("GRANT");

        for (var group : List.of(inner, outer)) {
            assertThat(change(as(helga, "hr"), "/groups/" + group, body -> members(body, joao, rita))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(reason(helga, rita)).isEqualTo("NONE");
        assertThat(change(helena(), "/groups/" + inner, body -> members(body, joao, rita))
                        .status())
                .isEqualTo(200);
        assertThat(reason(helga, rita)).isEqualTo("GRANT");
    }

    @Test
    void norThroughAPermissionOfAGroupThatTheyAreIn() {
        var target = group(joao);
        give(party("group", group(helga)), party("group", target));

        assertThat(change(as(helga, "hr"), "/groups/" + target, body -> members(body, rita))
                        .status())
                .isEqualTo(403);
        assertThat(change(as(helga, "hr"), "/groups/" + target, body -> body.put("description", "as it was"))
                        .status())
                .isEqualTo(200);
        assertThat(change(as(helga, "hr"), "/groups/" + target, Requests::members)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverIsInAGroupAlreadyMayPutOthersBesideThem() {
        var path = "/groups/" + group(helga);
        give(party("group", path.substring("/groups/".length())), party("person", joao));

        assertThat(change(as(helga, "hr"), path, body -> members(body, helga, rita))
                        .status())
                .isEqualTo(200);
        assertThat(reason(rita, joao)).isEqualTo("GRANT");
        assertThat(change(as(helga, "hr"), path, body -> members(body, rita)).status())
                .isEqualTo(200);
        assertThat(reason(helga, joao)).isEqualTo("NONE");
    }
}

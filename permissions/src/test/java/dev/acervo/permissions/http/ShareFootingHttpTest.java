package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.HELENA;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.change;
import static dev.acervo.permissions.http.Requests.documents;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.made;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.permission;
import static dev.acervo.permissions.http.Requests.sharedBy;
import static dev.acervo.permissions.http.Requests.state;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A share stands for as long as what let its maker share does. */
class ShareFootingHttpTest {
    private final UUID document = UUID.randomUUID();
    private final Instant later = Instant.now().plusSeconds(7_200).truncatedTo(ChronoUnit.MICROS);
    private UUID carlos;
    private UUID marina;
    private UUID joao;
    private UUID bruno;
    private UUID rita;

    @BeforeEach
    void hire() {
        carlos = COMPANY.hire("Carlos", null);
        marina = COMPANY.hire("Marina", carlos);
        joao = COMPANY.hire("João", marina);
        bruno = COMPANY.hire("Bruno", null);
        rita = COMPANY.hire("Rita", null);
        settle();
    }

    @Test
    void whatDoesNotHoldIsRefusedAtTheStart() {
        assertThat(status(share(marina, "DIRECT"))).isEqualTo(201);
        assertThat(status(share(carlos, "LINE"))).isEqualTo(201);
        assertThat(status(share(joao, "SELF"))).isEqualTo(201);
        assertThat(status(share(HELENA, "ROLE"))).isEqualTo(201);

        assertThat(status(share(carlos, "DIRECT"))).isEqualTo(403);
        assertThat(status(share(marina, "LINE"))).isEqualTo(403);
        assertThat(status(share(marina, "SELF"))).isEqualTo(403);
        assertThat(status(share(rita, "DIRECT"))).isEqualTo(403);
        assertThat(status(share(UUID.randomUUID(), "ROLE"))).isEqualTo(403);
        COMPANY.change(rita, "status", "terminated");
        settle();
        assertThat(status(share(rita, "ROLE"))).isEqualTo(403);
    }

    @Test
    void aShareRestsOnAPermissionToManageThatOpensTheDocument() {
        var manage = give(party("person", rita), party("subtree", carlos), "MANAGE", null);
        var view = give(party("person", rita), party("person", joao), "VIEW", null);
        var elsewhere = give(party("person", rita), party("person", carlos), "MANAGE", null);
        var ofAnother = give(party("person", carlos), party("person", joao), "MANAGE", null);
        var future = permission(party("person", rita), party("person", joao))
                .put("level", "MANAGE")
                .put("from", later.toString());

        assertThat(status(share(rita, manage, "grant"))).isEqualTo(201);
        for (var basis : List.of(
                view,
                elsewhere,
                ofAnother,
                made(helena().post("/permissions", future)),
                UUID.randomUUID().toString())) {
            assertThat(status(share(rita, basis, "grant"))).isEqualTo(403);
        }
    }

    @Test
    void itEndsNoLaterThanThePermissionItRestsOn() {
        var basis = give(party("person", rita), party("person", joao), "MANAGE", later);
        var open = recorded(share(rita, basis, "grant"));
        assertThat(Instant.parse(open.get("until").asText())).isEqualTo(later);
        var shorter =
                share(rita, basis, "grant").put("until", later.minusSeconds(60).toString());
        assertThat(Instant.parse(recorded(shorter).get("until").asText())).isEqualTo(later.minusSeconds(60));
        var longer =
                share(rita, basis, "grant").put("until", later.plusSeconds(60).toString());
        assertThat(Instant.parse(recorded(longer).get("until").asText())).isEqualTo(later);
        var after = share(rita, basis, "grant").put("from", later.toString());
        assertThat(status(after)).isEqualTo(403);

        var cut = later.minusSeconds(1_800);
        assertThat(change(helena(), "/permissions/" + basis, body -> body.put("until", cut.toString()))
                        .status())
                .isEqualTo(200);
        var id = open.get("id").asText();
        assertThat(Instant.parse(
                        helena().get("/permissions/" + id).body().get("until").asText()))
                .isEqualTo(cut);
        assertThat(as(bruno)
                        .get("/access/scope")
                        .body()
                        .at("/documents/0/until")
                        .asText())
                .isEqualTo(cut.toString());
    }

    @Test
    void itEndsWhenItsMakerIsMovedAwayOrTheOwnerIs() {
        var direct = share(marina, "DIRECT");
        var first = recorded(direct).get("id").asText();
        var line = recorded(share(carlos, "LINE")).get("id").asText();
        COMPANY.move(joao, carlos);
        settle();
        assertThat(state(first)).isEqualTo("ended");
        assertThat(state(line)).isEqualTo("ended");
        assertThat(as(bruno).get("/access/scope").body().get("documents")).isEmpty();

        COMPANY.move(joao, marina);
        settle();
        assertThat(state(first)).isEqualTo("ended");
        var far = recorded(share(carlos, "LINE")).get("id").asText();
        COMPANY.move(marina, null);
        settle();
        assertThat(state(far)).isEqualTo("ended");
        assertThat(state(recorded(direct).get("id").asText())).isEqualTo("active");
    }

    @Test
    void itEndsWhenItsMakerLeavesWhateverItRestsOn() {
        var hr = COMPANY.hire("Helga", null);
        settle();
        var role = recorded(share(hr, "ROLE")).get("id").asText();
        var self = recorded(share(joao, "SELF")).get("id").asText();
        var direct = recorded(share(marina, "DIRECT")).get("id").asText();

        for (var person : List.of(hr, joao)) {
            COMPANY.change(person, "status", "terminated");
            COMPANY.change(person, "status", "active");
        }
        settle();
        assertThat(state(role)).isEqualTo("ended");
        assertThat(state(self)).isEqualTo("ended");
        assertThat(state(direct)).isEqualTo("ended");
    }

    @Test
    void itEndsWhenThePermissionIsEndedOrLowered() {
        for (var how : List.of("end", "lower")) {
            var basis = give(party("person", rita), party("person", joao), "MANAGE", null);
            var id = recorded(share(rita, basis, "grant")).get("id").asText();
            assertThat(change(helena(), "/permissions/" + basis, body -> body.put("reason", "other"))
                            .status())
                    .isEqualTo(200);
            assertThat(state(id)).isEqualTo("active");

            if (how.equals("end")) {
                Requests.end(helena(), "/permissions/" + basis);
            } else {
                change(helena(), "/permissions/" + basis, body -> body.put("level", "EDIT"));
            }
            assertThat(state(id)).as(how).isEqualTo("ended");
        }
    }

    @Test
    void itEndsWhenItsMakerLeavesTheGroupThatHasThePermission() {
        var group = group(rita);
        var basis = give(party("group", group), party("person", joao), "MANAGE", null);
        var id = recorded(share(rita, basis, "grant")).get("id").asText();

        change(helena(), "/groups/" + group, body -> Requests.members(body, carlos));
        assertThat(state(id)).isEqualTo("ended");
    }

    @Test
    void itEndsWhenTheOwnerLeavesTheGroupOrDepartmentThatThePermissionIsOn() {
        var group = group(joao);
        var department = COMPANY.department("S-" + joao, null);
        COMPANY.change(joao, "departmentId", department.toString());
        settle();
        var byGroup = give(party("person", rita), party("group", group), "MANAGE", null);
        var byDepartment = give(party("person", rita), party("department", department), "MANAGE", null);
        var first = recorded(share(rita, byGroup, "grant")).get("id").asText();
        var second = recorded(share(rita, byDepartment, "grant")).get("id").asText();

        change(helena(), "/groups/" + group, Requests::members);
        assertThat(state(first)).isEqualTo("ended");
        assertThat(state(second)).isEqualTo("active");
        COMPANY.change(joao, "departmentId", null);
        settle();
        assertThat(state(second)).isEqualTo("ended");
    }

    @Test
    void aShareThatRestsOnAShareEndsWithIt() {
        var manage = recorded(share(marina, "DIRECT", party("person", rita)).put("level", "MANAGE"));
        var first = manage.get("id").asText();
        var second =
                recorded(sharedBy(share(rita, "GRANT", party("person", bruno)).put("level", "MANAGE"), first));
        var third = recorded(sharedBy(
                share(bruno, "GRANT", party("person", carlos)), second.get("id").asText()));
        assertThat(as(carlos).get("/access/scope").body().get("documents")).hasSize(1);

        documents().post("/permissions/shares/" + first + "/end", Map.of("endedBy", marina));

        assertThat(state(second.get("id").asText())).isEqualTo("ended");
        assertThat(state(third.get("id").asText())).isEqualTo("ended");
        assertThat(as(carlos).get("/access/scope").body().get("documents")).isEmpty();
    }

    @Test
    void aShareOfAnotherDocumentIsNoBasis() {
        var other = Requests.share(party("person", rita), UUID.randomUUID(), joao, marina, "DIRECT")
                .put("level", "MANAGE");
        var basis = made(documents().post("/permissions/shares", other));
        assertThat(status(share(rita, basis, "grant"))).isEqualTo(403);
    }

    private ObjectNode share(UUID by, String basis) {
        return share(by, basis, party("person", bruno));
    }

    private ObjectNode share(UUID by, String basis, Map<String, Object> subject) {
        return Requests.share(subject, document, joao, by, basis);
    }

    /** @param mark tells it from the other ones */
    private ObjectNode share(UUID by, String permission, String mark) {
        return sharedBy(share(by, "GRANT"), permission).put("reason", mark);
    }

    private static int status(ObjectNode share) {
        return documents().post("/permissions/shares", share).status();
    }

    private static com.fasterxml.jackson.databind.JsonNode recorded(ObjectNode share) {
        var answer = documents().post("/permissions/shares", share);
        made(answer);
        return answer.body();
    }

    private static String give(Map<String, Object> subject, Map<String, Object> target, String level, Instant until) {
        return made(helena().post(
                        "/permissions",
                        permission(subject, target)
                                .put("level", level)
                                .put("until", until == null ? null : until.toString())));
    }
}

package dev.acervo.bff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The screens about who may see what: names on everything, and what the caller can do with each. */
class AccessScreensTest extends Bench {
    private static final UUID AUDIT = Samples.id(300);
    private static final UUID GONE = Samples.id(301);

    @Test
    void aPermissionHasTheNamesOfBothSidesAndOfWhoeverGaveIt() {
        PERMISSIONS
                .says(
                        "/permissions",
                        Samples.list(
                                permission(1, side("group", AUDIT), side("department", Samples.SALES), "active"),
                                permission(2, side("person", Samples.JOAO), side("subtree", Samples.CARLOS), "future"),
                                permission(3, side("group", GONE), side("person", Samples.id(77)), "active"),
                                permission(4, side("person", Samples.JOAO), side("document", Samples.id(9)), "active")))
                .says("/groups/" + AUDIT, group(AUDIT, "Auditoria externa"));

        var items = ok(as("hr").get("/bff/permissions?state=active&q=auditoria&limit=3"))
                .path("items");

        assertThat(items.path(0).path("subject").path("name").asText()).isEqualTo("Auditoria externa");
        assertThat(items.path(0).path("target").path("name").asText()).isEqualTo("Vendas e Clientes");
        assertThat(items.path(0).path("grantedBy").path("name").asText()).isEqualTo("Ana Carvalho");
        assertThat(items.path(0).path("types").isEmpty()).isTrue();
        assertThat(items.path(0).path("until").isNull()).isTrue();
        assertThat(items.path(1).path("subject").path("title").asText()).isEqualTo("Vendas");
        assertThat(items.path(1).path("target").path("name").asText()).isEqualTo("Carlos Nogueira");
        assertThat(items.path(2).path("subject").path("name").isNull()).isTrue();
        assertThat(items.path(2).path("target").path("name").isNull()).isTrue();
        assertThat(items.path(3).path("target").path("name").isNull()).isTrue();
        assertThat(PERMISSIONS.asked).contains("/permissions?state=active&q=auditoria&limit=3");
        assertThat(EMPLOYEES.asked.stream().filter(path -> path.startsWith("/employees")))
                .hasSize(1);
    }

    @Test
    void whatCanBeDoneWithAPermissionIsWhatTheServiceWouldAllow() {
        PERMISSIONS.says(
                "/permissions",
                Samples.list(
                        permission(1, side("person", Samples.JOAO), side("person", Samples.ANA), "active"),
                        permission(2, side("person", Samples.MARINA), side("person", Samples.ANA), "active"),
                        permission(3, side("person", Samples.JOAO), side("document", Samples.id(9)), "active"),
                        permission(4, side("person", Samples.JOAO), side("person", Samples.ANA), "ended")));
        assertThat(can("hr", "/bff/permissions"))
                .containsExactly(rights(true, true), rights(false, true), rights(false, true), rights(false, false));
        assertThat(can("admin", "/bff/permissions"))
                .containsExactly(rights(false, true), rights(false, true), rights(false, true), rights(false, false));
        assertThat(can("auditor", "/bff/permissions")).allMatch(rights(false, false)::equals);
    }

    @Test
    void aDelegationIsChangedByWhoeverIsAwayAndEndedByEitherSide() {
        PERMISSIONS.says(
                "/delegations",
                Samples.list(
                        delegation(1, Samples.MARINA, Samples.JOAO, "active"),
                        delegation(2, Samples.CARLOS, Samples.MARINA, "future"),
                        delegation(3, Samples.CARLOS, Samples.JOAO, "active"),
                        delegation(4, Samples.MARINA, Samples.JOAO, "ended")));

        var items = ok(marina.get("/bff/delegations?delegator=" + Samples.MARINA + "&state=active"))
                .path("items");

        assertThat(items.path(0).path("delegate").path("name").asText()).isEqualTo("João Ribeiro");
        assertThat(items.path(0).path("madeBy").path("name").asText()).isEqualTo("Ana Carvalho");
        assertThat(items.path(0).path("until").asText()).isEqualTo("2026-11-30T03:00:00Z");
        assertThat(PERMISSIONS.asked).contains("/delegations?delegator=" + Samples.MARINA + "&state=active");
        assertThat(can("employee", "/bff/delegations"))
                .containsExactly(rights(true, true), rights(false, true), rights(false, false), rights(false, false));
        assertThat(can("hr", "/bff/delegations"))
                .containsExactly(rights(true, true), rights(false, true), rights(true, true), rights(false, false));
        assertThat(can("admin", "/bff/delegations"))
                .containsExactly(rights(true, true), rights(false, true), rights(false, true), rights(false, false));
    }

    @Test
    void theListOfGroupsLeavesOutWhoIsInThem() {
        var byHand = group(AUDIT, "Auditoria externa");
        byHand.put("people", List.of(Samples.JOAO));
        PERMISSIONS.says("/groups", Samples.list(byHand, closed(GONE, "Brigada")));
        var items = ok(marina.get("/bff/groups?q=a")).path("items");
        assertThat(items.path(0).path("kind").asText()).isEqualTo("hand");
        assertThat(items.path(0).path("size").asInt()).isEqualTo(2);
        assertThat(items.path(0).has("people")).isFalse();
        assertThat(items.path(1).path("kind").isNull()).isTrue();
        assertThat(items.path(1).path("size").isNull()).isTrue();
    }

    @Test
    void aGroupsPageNamesWhatMakesItUp() {
        var byHand = group(AUDIT, "Auditoria externa");
        byHand.put("people", List.of(Samples.JOAO, Samples.id(77)));
        byHand.put("groups", List.of(GONE));
        PERMISSIONS
                .on("/groups/" + AUDIT, query -> new Peer.Said(200, byHand, Map.of("ETag", "\"4\"")))
                .says("/groups/" + GONE, closed(GONE, "Brigada"));

        var page = ok(as("hr").get("/bff/groups/" + AUDIT));

        assertThat(page.path("etag").asText()).isEqualTo("\"4\"");
        assertThat(page.path("people").path(0).path("name").asText()).isEqualTo("João Ribeiro");
        assertThat(page.path("people").path(1).path("name").isNull()).isTrue();
        assertThat(page.path("groups").findValuesAsText("name")).containsExactly("Brigada");
        assertThat(page.path("createdBy").path("name").asText()).isEqualTo("Ana Carvalho");
        assertThat(page.path("can").toString()).isEqualTo("{\"edit\":true,\"seePeople\":true}");
        assertThat(ok(as("auditor").get("/bff/groups/" + AUDIT)).path("can").toString())
                .isEqualTo("{\"edit\":false,\"seePeople\":true}");
    }

    @Test
    void aRuleHasTheNamesOfItsDepartments() {
        var byRule = group(AUDIT, "Vendedores");
        byRule.put("rule", Map.of("departments", List.of(Samples.SALES), "titles", List.of("Executivo")));
        PERMISSIONS.says("/groups/" + AUDIT, byRule);
        var page = ok(as("hr").get("/bff/groups/" + AUDIT));
        assertThat(page.path("kind").asText()).isEqualTo("rule");
        assertThat(page.path("rule").path("departments").findValuesAsText("name"))
                .containsExactly("Vendas e Clientes");
        assertThat(page.path("rule").path("titles").path(0).asText()).isEqualTo("Executivo");
        assertThat(page.path("rule").path("statuses").isEmpty()).isTrue();
    }

    @Test
    void membersAreShownAsThePeopleThatTheyAre() {
        PERMISSIONS.says(
                "/groups/" + AUDIT + "/members",
                Map.of("items", List.of(Map.of("employeeId", Samples.JOAO, "number", 4, "name", "x")), "next", "more"));
        var page = ok(as("hr").get("/bff/groups/" + AUDIT + "/members?limit=1"));
        assertThat(page.path("items").path(0).path("name").asText()).isEqualTo("João Ribeiro");
        assertThat(page.path("items").path(0).path("department").asText()).isEqualTo("Vendas e Clientes");
        assertThat(page.path("next").asText()).isEqualTo("more");
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedIsSaidAsTheServiceSaysIt() {
        problem(marina.get("/bff/groups/" + AUDIT), 404, "not-found");
        problem(marina.get("/bff/groups/" + AUDIT + "/members"), 404, "not-found");
        PERMISSIONS.refuses("/groups/" + AUDIT + "/members", 403, "forbidden");
        problem(marina.get("/bff/groups/" + AUDIT + "/members"), 403, "forbidden");
        PERMISSIONS.refuses("/permissions", 400, "invalid");
        problem(marina.get("/bff/permissions?level=ALL"), 400, "invalid");
        problem(marina.get("/bff/permissions?colour=red"), 400, "invalid");
        problem(marina.get("/bff/delegations?person=x"), 400, "invalid");
    }

    private Api as(String role) {
        return Api.at(server.getURI().toString()).as(TOKENS.person(Samples.MARINA, role));
    }

    private List<String> can(String role, String path) {
        return ok(as(role).get(path)).path("items").findValues("can").stream()
                .map(JsonNode::toString)
                .toList();
    }

    private static String rights(boolean change, boolean end) {
        return "{\"change\":" + change + ",\"end\":" + end + "}";
    }

    private static Map<String, Object> side(String type, UUID id) {
        return Map.of("type", type, "id", id);
    }

    private static Map<String, Object> permission(int n, Object subject, Object target, String state) {
        var permission = new HashMap<String, Object>();
        permission.put("id", Samples.id(400 + n));
        permission.put("subject", subject);
        permission.put("target", target);
        permission.put("level", "VIEW");
        permission.put("from", "2026-11-01T03:00:00Z");
        permission.put("until", null);
        permission.put("reason", "Auditoria externa");
        permission.put("grantedBy", Samples.ANA);
        permission.put("state", state);
        permission.put("createdAt", "2026-11-01T03:00:00Z");
        permission.put("somethingNew", true);
        return permission;
    }

    private static Map<String, Object> delegation(int n, UUID delegator, UUID delegate, String state) {
        return Map.of(
                "id",
                Samples.id(500 + n),
                "delegator",
                delegator,
                "delegate",
                delegate,
                "from",
                "2026-11-01T03:00:00Z",
                "until",
                "2026-11-30T03:00:00Z",
                "reason",
                "Férias",
                "madeBy",
                Samples.ANA,
                "state",
                state,
                "createdAt",
                "2026-11-01T03:00:00Z");
    }

    private static Map<String, Object> group(UUID id, String name) {
        var group = new HashMap<>(closed(id, name));
        group.put("size", 2);
        group.put("createdBy", Samples.ANA);
        return group;
    }

    /** As those see it who may not know who is in it. */
    private static Map<String, Object> closed(UUID id, String name) {
        return Map.of("id", id, "name", name, "description", "", "createdAt", "2026-11-01T03:00:00Z");
    }
}

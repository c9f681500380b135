package dev.acervo.bff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the screens answer when there is nothing to show, or when a service cannot or will not answer. */
class RefusalsTest extends Bench {
    @Test
    void anUnreadableDocumentIsTheSame404AsAnUnknownOne() {
        var first = marina.get("/bff/documents/" + Samples.id(98));
        var second = marina.get("/bff/documents/" + Samples.id(99));
        problem(first, 404, "not-found");
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void everyServiceIsAskedWithTheCallersToken() {
        ok(marina.get("/bff/home"));
        for (var peer : List.of(DOCUMENTS, EMPLOYEES, PERMISSIONS)) {
            assertThat(peer.tokens).containsExactly("Bearer " + token);
        }
    }

    @Test
    void whatAServiceRefusesIsRefusedWithItsWords() {
        DOCUMENTS.refuses("/documents", 400, "invalid");
        var answer = marina.get("/bff/documents?limit=5000");
        problem(answer, 400, "invalid");
        assertThat(answer.body().path("title").asText()).isEqualTo("Said the peer");
    }

    @Test
    void aServiceThatIsBrokenIs503() {
        DOCUMENTS.on("/documents", query -> new Peer.Said(500, Map.of("secret", "inside"), Map.of()));
        var broken = marina.get("/bff/documents");
        problem(broken, 503, "unavailable");
        assertThat(broken.text()).doesNotContain("inside");
    }

    @Test
    void aServiceThatIsLateIs503() {
        PERMISSIONS.on("/access/scope", query -> {
            sleep();
            return Peer.ok(Map.of());
        });
        try (var impatient = serverWaiting("400ms")) {
            var late = Api.at(impatient.getURI().toString()).as(token).get("/bff/home");
            problem(late, 503, "unavailable");
        }
    }

    @Test
    void onlyKnownPeopleWithGoodQuestionsGetAnAnswer() {
        problem(Api.at(server.getURI().toString()).get("/bff/home"), 401, "unauthorized");
        problem(Api.at(server.getURI().toString()).as("junk").get("/bff/home"), 401, "unauthorized");
        problem(
                Api.at(server.getURI().toString())
                        .as(TOKENS.service("acervo-documents"))
                        .get("/bff/home"),
                403,
                "forbidden");
        problem(marina.get("/bff/documents?colour=red"), 400, "invalid");
        problem(marina.get("/bff/documents/not-an-id"), 400, "invalid");
        problem(marina.get("/bff/nowhere"), 404, "route-not-found");
    }

    @Test
    void theApiDescribesItself() {
        var description = Api.at(server.getURI().toString()).get("/openapi/bff.yml");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.text()).contains("/bff/home:", "HomeView.Team");
    }

    private static void sleep() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

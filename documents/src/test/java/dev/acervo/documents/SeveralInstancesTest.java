package dev.acervo.documents;

import static dev.acervo.documents.SearchingTest.eventually;
import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.memory.Pdf;
import dev.acervo.testing.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two instances on the same stores, and one whose index comes and goes. */
class SeveralInstancesTest {
    @Test
    void eventsOfBothAreToldWhicheverLeadsAndAlsoAfterTheLeaderIsGone() {
        Reach.leads(201, 210);
        try (var one = SearchService.start("several", Map.of())) {
            try (var two = SearchService.start("several", Map.of())) {
                two.add(210, "policy", "Primeiro", Pdf.of("um"));
                one.add(210, "policy", "Segundo", Pdf.of("dois"));
                eventually(() -> total(two, "?type=policy") == 2 && total(one, "?q=primeiro") == 1);
                one.close();
                two.add(210, "policy", "Terceiro", Pdf.of("tres"));
                eventually(() -> total(two, "?type=policy") == 3);
            }
        }
    }

    @Test
    void whileTheIndexIsGoneReadingByIdAndByPersonGoesOnAndAfterItsReturnNothingIsMissing() throws Exception {
        Reach.leads(221, 220);
        try (var wire = Wire.to(Engines.opensearch());
                var service = SearchService.start("cut", Map.of("acervo.opensearch.url", wire.url()))) {
            var before = service.add(220, "policy", "Viagens", Pdf.of("viagens"));
            var manager = service.as(employee(221));
            eventually(() -> manager.get("/documents?q=viagens").text().contains(before));

            wire.cut();
            var during = service.add(220, "policy", "Reembolso", Pdf.of("despesas"));
            assertThat(manager.get("/documents/" + during).status()).isEqualTo(200);
            assertThat(manager.get("/documents?employeeId=" + employee(220)).text())
                    .contains(before)
                    .contains(during);
            for (var path : new String[] {"/documents", "/documents?q=viagens", "/documents/facets"}) {
                var answer = manager.get(path);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.body().get("type").asText()).isEqualTo("urn:acervo:problem:unavailable");
                assertThat(answer.body().get("detail").asText())
                        .contains("by id")
                        .contains("by person");
            }

            wire.mend();
            eventually(() -> manager.get("/documents?q=despesas").text().contains(during));
            assertThat(manager.get("/documents?q=viagens").text()).contains(before);
        }
    }

    private static int total(SearchService service, String query) {
        var answer = service.as(employee(201)).get("/documents" + query);
        return answer.status() == 200 ? answer.body().get("total").get("value").asInt() : -1;
    }
}

package dev.acervo.documents;

import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.Owner;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.memory.Pdf;
import dev.acervo.testing.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists and searches over HTTP, on the real engines: what is added is found, by those who may. */
class SearchingTest {
    private static final Logger LOG = LoggerFactory.getLogger(SearchingTest.class);

    private static SearchService service;

    @BeforeAll
    static void start() {
        service = SearchService.start("searching", Map.of());
        Reach.leads(Reach.HR);
        eventually(() -> answer(Reach.HR, "").status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAddedPdfIsFoundByItsWordsByThoseAboveAndByNobodyElse() {
        Reach.leads(101, 110);
        Reach.above(102, 110);
        Reach.leads(103, 111);
        var contract = service.add(110, "contract", "Contrato de experiência", Pdf.of("Cláusula de confidencialidade"));
        eventually(() -> ids(asked(102, "?q=clausulas%20contrato")).contains(contract));
        assertThat(ids(asked(101, "?q=confidencialidade"))).contains(contract);
        assertThat(ids(asked(101, ""))).contains(contract);
        assertThat(ids(asked(101, "?type=contract&tag=arquivo&sort=title"))).contains(contract);
        assertThat(ids(asked(101, "?type=policy"))).isEmpty();
        assertThat(ids(asked(103, ""))).doesNotContain(contract);
        assertThat(ids(asked(103, "?q=confidencialidade"))).isEmpty();
        assertThat(ids(asked(103, "?employeeId=" + employee(110)))).isEmpty();
        assertThat(asked(103, "").get("total").get("value").asInt()).isZero();
    }

    @Test
    void whoSeesOnlyThatAnExamExistsFindsItByNothingElse() {
        Reach.above(121, 120);
        var exam = service.add(120, "exam", "Audiometria", Pdf.of("perda auditiva"));
        eventually(() -> ids(service.as(employee(Reach.HR), "hr")
                        .get("/documents?q=auditiva")
                        .body())
                .contains(exam));
        var row = asked(121, "").get("items").get(0);
        assertThat(row.get("id").asText()).isEqualTo(exam);
        assertThat(row.get("level").asText()).isEqualTo("METADATA");
        assertThat(row.has("title")).isFalse();
        for (var query : List.of("?q=audiometria", "?q=auditiva", "?tag=Arquivo", "?sort=title", "?sort=-updatedAt")) {
            assertThat(asked(121, query).get("total").get("value").asInt())
                    .as(query)
                    .isZero();
        }
        assertThat(facets(121, "").toString()).isEqualTo("[{\"value\":\"exam\",\"count\":1}]");
        assertThat(facets(121, "?q=audiometria")).isEmpty();
    }

    @Test
    void aSharedDocumentIsListedAndFoundAsFarAsItsLevelGoes() {
        var payslip = service.add(230, "payslip", "Holerite", Pdf.of("vencimentos"));
        service.add(230, "payslip", "Holerite", Pdf.of("vencimentos"));
        Reach.shared(231, payslip, Level.VIEW);
        eventually(() -> ids(asked(231, "?q=vencimentos")).equals(List.of(payslip)));
        assertThat(ids(asked(231, ""))).containsExactly(payslip);
        assertThat(ids(asked(231, "?sort=title&tag=arquivo"))).containsExactly(payslip);
        assertThat(facets(231, "").toString()).isEqualTo("[{\"value\":\"payslip\",\"count\":1}]");

        Reach.shared(231, payslip, Level.METADATA);
        assertThat(ids(asked(231, ""))).containsExactly(payslip);
        for (var query : List.of("?q=vencimentos", "?q=holerite", "?tag=Arquivo", "?sort=title")) {
            assertThat(asked(231, query).get("total").get("value").asInt())
                    .as(query)
                    .isZero();
        }

        Reach.shared(230, payslip, Level.MANAGE);
        assertThat(asked(230, "").get("items").get(0).get("level").asText())
                .as("about oneself")
                .isEqualTo("VIEW");
        Reach.leads(231);
        assertThat(ids(asked(231, ""))).isEmpty();
    }

    @Test
    void whoStandsInFindsWhatTheDelegatorFinds() {
        Reach.leads(241, 240);
        Reach.standsIn(242, 241, 240);
        var training = service.add(240, "training", "Curso de altura", Pdf.of("altura"));
        eventually(() -> ids(asked(241, "?q=altura")).contains(training));
        assertThat(ids(asked(242, "?q=altura"))).containsExactlyElementsOf(ids(asked(241, "?q=altura")));
        assertThat(facets(242, "")).isEqualTo(facets(241, ""));
        Reach.leads(242);
        assertThat(ids(asked(242, "?q=altura"))).isEmpty();
    }

    @Test
    void aReorganisationHoldsOnTheNextListAndWritesNothing() {
        Reach.leads(131, 130);
        Reach.leads(132);
        var warning = service.add(130, "warning", "Atraso", Pdf.of("atraso"));
        eventually(() -> ids(asked(131, "")).contains(warning));
        Reach.leads(131);
        Reach.leads(132, 130);
        assertThat(ids(asked(131, ""))).isEmpty();
        assertThat(ids(asked(132, ""))).contains(warning);
    }

    @Test
    void aPersonsOwnListHasADocumentAtOnceAndTheTrashTakesItOutAtOnce() {
        Reach.leads(141, 140);
        var policy = service.add(140, "policy", "Política", Pdf.of("politica"));
        assertThat(ids(asked(141, "?employeeId=" + employee(140)))).containsExactly(policy);
        eventually(() -> ids(asked(141, "")).contains(policy));

        var hr = service.as(employee(Reach.HR), "hr");
        var tag = hr.get("/documents/" + policy).header("ETag");
        assertThat(hr.delete("/documents/" + policy, "If-Match", tag).status()).isEqualTo(200);
        assertThat(ids(asked(141, ""))).isEmpty();
        assertThat(ids(asked(141, "?employeeId=" + employee(140)))).isEmpty();
        eventually(() -> ids(asked(141, "?status=trashed")).contains(policy));
        assertThat(ids(asked(141, "?status=trashed&status=active"))).contains(policy);
    }

    @Test
    void pagesAddUpToTheWholeAndTheirCursorsAreNobodyElses() {
        var owners = IntStream.range(150, 153).toArray();
        Reach.leads(160, owners);
        Reach.leads(161, owners);
        var added = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            added.add(service.add(150 + i % 3, "training", "Curso " + i, Pdf.of("curso")));
        }
        eventually(() -> asked(160, "").get("total").get("value").asInt() == 12);
        assertThat(walk(160, "?limit=5")).containsExactlyElementsOf(added.reversed());
        assertThat(walk(160, "?limit=5&q=curso&sort=createdAt")).containsExactlyElementsOf(added);
        assertThat(walk(160, "?limit=1&employeeId=" + employee(150))).hasSize(4);

        var cursor = asked(160, "?limit=5").get("next").asText();
        var altered = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
        assertThat(answer(160, "?limit=4&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(answer(161, "?limit=5&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(answer(160, "?limit=5&type=training&cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(answer(160, "?limit=5&cursor=" + altered).status()).isEqualTo(400);
        assertThat(answer(160, "?limit=5&cursor=x").status()).isEqualTo(400);
    }

    @Test
    void everyBadParameterIsNamedAtOnce() {
        var answer = answer(171, "?limit=101&sort=salary&status=lost&employeeId=7&q=a&q=b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("limit", "sort", "status", "employeeId", "q");
        assertThat(answer(171, "?sort=relevance").status()).isEqualTo(400);
        assertThat(answer(171, "?limit=0").status()).isEqualTo(400);
    }

    @Test
    void anIndexThatIsBehindShowsNothingThatTheStoreForbids() {
        Reach.above(181, 180);
        var contract = service.add(180, "contract", "Contrato", Pdf.of("contrato"));
        eventually(() -> ids(asked(181, "?q=contrato")).contains(contract));
        var store = service.bean(DocumentStore.class);
        var document = store.find(DocumentId.of(contract)).orElseThrow();
        var exam = document.describe(
                new Details("Segredo", null, "exam", new Owner(employee(180), 180), List.of(), null, null),
                Instant.now());
        store.replace(exam, DocumentEvent.of(UUID.randomUUID(), DocumentEvent.Kind.CHANGED, exam, employee(1)), null);
        for (var query : List.of("?q=contrato", "?type=contract", "?sort=title")) {
            assertThat(ids(asked(181, query))).as(query).isEmpty();
        }
    }

    /** Measured and told, not judged: the machine decides as much as the code. */
    @Test
    void newDocumentsComeIntoTheListsOneByOne() {
        Reach.leads(201, 200);
        var millis = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            var policy = service.add(200, "policy", "Política " + i, Pdf.of("politica"));
            long start = System.nanoTime();
            eventually(() -> ids(asked(201, "?limit=5")).contains(policy));
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        var sorted = millis.stream().sorted().toList();
        LOG.info("new document in lists: p50 {} ms, longest of 30 {} ms", sorted.get(15), sorted.getLast());
        assertThat(ids(asked(201, "?limit=100"))).hasSize(30);
    }

    @Test
    void aLostIndexIsFilledAgainFromTheStore() throws Exception {
        Reach.leads(191, 190);
        var policy = service.add(190, "policy", "Política de viagens", Pdf.of("diárias"));
        eventually(() -> ids(asked(191, "?q=diarias")).contains(policy));
        Indices.delete("searching");
        eventually(() -> answer(191, "?q=diarias").status() == 200);
        assertThat(ids(asked(191, "?q=diarias"))).contains(policy);
    }

    private static List<String> walk(int person, String query) {
        var ids = new ArrayList<String>();
        var page = asked(person, query);
        ids.addAll(ids(page));
        while (!page.get("next").isNull()) {
            page = asked(person, query + "&cursor=" + page.get("next").asText());
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static Api.Answer answer(int person, String query) {
        return service.as(employee(person)).get("/documents" + query);
    }

    private static JsonNode asked(int person, String query) {
        var answer = answer(person, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode facets(int person, String query) {
        return service.as(employee(person))
                .get("/documents/facets" + query)
                .body()
                .get("types");
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("id").asText())
                .toList();
    }

    static void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("not within 20 s").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

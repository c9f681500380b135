package dev.acervo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.io.socket.SocketUtils;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import java.util.Date;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final UUID ANA = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
    private static final TestTokens TOKENS = TestTokens.start();
    private static EmbeddedServer server;
    private static Api api;
    private static int managementPort;

    @BeforeAll
    static void start() {
        var properties = new HashMap<String, Object>(TOKENS.configuration());
        properties.put("micronaut.application.name", "employees");
        managementPort = SocketUtils.findAvailableTcpPort();
        properties.put("endpoints.all.port", managementPort);
        var port = SocketUtils.findAvailableTcpPort();
        properties.put("micronaut.server.port", port);
        properties.put("acervo.urls.permissions", "http://127.0.0.1:" + port + ",http://127.0.0.1:" + port);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        api = Api.at(server.getURI().toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoeverWaitsHoldsUpNobodyElse() throws InterruptedException {
        var blocking = server.getApplicationContext()
                .getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.BLOCKING));
        var all = new CountDownLatch(200); // many more than this machine has cores
        for (var task = 0; task < 200; task++) {
            blocking.execute(() -> {
                all.countDown();
                awaitQuietly(all);
            });
        }
        assertThat(all.await(30, TimeUnit.SECONDS)).as("all at once").isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPersonIsWhoTheTokenSays() {
        var answer = api.as(TOKENS.person(ANA, "hr")).get("/probe/person");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("employeeId").asText()).isEqualTo(ANA.toString());
        assertThat(answer.body().path("roles").toString()).contains("hr", "employee");
    }

    @Test
    void aServiceIsNotAPerson() {
        var service = api.as(TOKENS.service("acervo-permissions"));
        assertThat(service.get("/probe/service").body().path("clientId").asText())
                .isEqualTo("acervo-permissions");
        assertThat(service.get("/probe/person").status()).isEqualTo(403);
        assertThat(api.as(TOKENS.person(ANA)).get("/probe/service").status()).isEqualTo(403);
        assertThat(api.as(TOKENS.person(ANA))
                        .get("/probe/any")
                        .body()
                        .path("kind")
                        .asText())
                .isEqualTo("Person");
    }

    @Test
    void anAccountWithoutEmployeeIsToldSo() {
        var token = TOKENS.sign(TOKENS.claims(ANA).claim("employee_id", null).build());
        var answer = api.as(token).get("/probe/person");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:account-not-linked");
    }

    @Test
    void withoutATokenTheAnswerIsA401Problem() {
        var answer = api.get("/probe/person");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:unauthorized");
    }

    @Test
    void hostileTokensAre401() {
        var now = System.currentTimeMillis();
        refused(TOKENS.sign(TOKENS.claims(ANA).issuer(TestTokens.ISSUER + "/").build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).audience("documents").build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).audience((String) null).build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).expirationTime(null).build()));
        refused(TOKENS.sign(
                TOKENS.claims(ANA).expirationTime(new Date(now - 40_000)).build()));
        refused(TOKENS.sign(
                TOKENS.claims(ANA).notBeforeTime(new Date(now + 60_000)).build()));
        refused(TOKENS.sign(
                TOKENS.claims(ANA).issueTime(new Date(now + 120_000)).build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).claim("typ", "ID").build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).claim("typ", null).build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).claim("azp", "other").build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).claim("azp", null).build()));
        refused(TOKENS.sign(TOKENS.claims(ANA).subject(null).build()));
        var good = TOKENS.person(ANA);
        refused(good.substring(0, good.length() - 6));
        refused(good.substring(0, good.lastIndexOf('.') + 1));
        refused(TestTokens.start().person(ANA));
        refused("eyJhbGciOiJub25lIn0." + good.split("\\.")[1] + ".");
        refused("junk");
        assertThat(api.as(TOKENS.sign(TOKENS.claims(ANA)
                                .expirationTime(new Date(now - 10_000))
                                .build()))
                        .get("/probe/person")
                        .status())
                .as("30 s of skew")
                .isEqualTo(200);
    }

    private static void refused(String token) {
        var answer = api.as(token).get("/probe/person");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:unauthorized");
    }

    @Test
    void aRouteWithoutPolicyIsDenied() {
        assertThat(api.get("/undeclared").status()).isEqualTo(401);
        assertThat(api.as(TOKENS.person(ANA)).get("/undeclared").status()).isEqualTo(403);
    }

    @Test
    void aCallToAnotherServiceCarriesTheCallersTokenOrTheServicesOwn() {
        var ana = api.as(TOKENS.person(ANA));
        assertThat(ana.get("/relay/caller").text()).isEqualTo("{\"kind\":\"Person\"}");
        assertThat(ana.get("/relay/service").text()).isEqualTo("{\"kind\":\"Service\"}");
        assertThat(ana.get("/relay/caller").text()).isEqualTo("{\"kind\":\"Person\"}");
    }

    @Test
    void healthAndMetricsAreOpenOnTheManagementPortOnly() {
        assertThat(api.get("/health").status()).isIn(401, 404);
        assertThat(api.get("/prometheus").status()).isIn(401, 404);
        assertThat(api.as(TOKENS.person(ANA)).get("/prometheus").status()).isEqualTo(404);
        var management = Api.at("http://127.0.0.1:" + managementPort);
        assertThat(management.get("/health").status()).isEqualTo(200);
        assertThat(management.get("/prometheus").text()).contains("jvm_memory_used_bytes");
        assertThat(management.get("/env").status()).isIn(401, 404);
    }

    @Test
    void everyErrorIsAProblem() {
        var ana = api.as(TOKENS.person(ANA));
        problem(ana.get("/nowhere"), 404, "route-not-found");
        problem(ana.delete("/probe"), 405, "method-not-allowed");
        problem(ana.get("/probe/id/abc"), 400, "invalid");
        problem(ana.post("/probe", "{\"name\":"), 400, "malformed");
        problem(ana.post("/probe", "{\"name\":\"a\",\"size\":1,\"id\":3}"), 400, "invalid");
        problem(ana.post("/probe", "{\"name\":\"\",\"size\":0}"), 400, "invalid");
        problem(ana.put("/probe", "{}"), 428, "precondition-required");
        problem(ana.put("/probe", "{}", "If-Match", "\"2\""), 412, "precondition-failed");
        assertThat(ana.put("/probe", "{}", "If-Match", "\"3\"").status()).isEqualTo(200);
        var broken = ana.get("/probe/broken");
        problem(broken, 500, "internal");
        assertThat(broken.text()).doesNotContain("secret");
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var errors = api.as(TOKENS.person(ANA))
                .post("/probe", "{\"name\":\"\",\"size\":0}")
                .body()
                .path("errors");
        assertThat(errors.findValuesAsText("field")).containsExactly("name", "size");
    }

    private static void problem(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:" + slug);
    }
}

package dev.acervo.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers with a token of their own: what reaches a service, and what comes back. */
class RelayTest {
    private static String gateway;

    private final Browser caller = new Browser();
    private final String token = House.KEYS.token("ana");
    private final String[] bearer = {"Authorization", "Bearer " + token};

    @BeforeAll
    static void start() throws Exception {
        gateway = House.withoutKeycloak().url();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/documents, /documents",
        "/api/documents/7/content, /documents/7/content",
        "/api/document-types, /document-types",
        "/api/employees?q=jo%C3%A3o&limit=2, /employees?q=jo%C3%A3o&limit=2",
        "/api/departments/3, /departments/3",
        "/api/imports/3, /imports/3",
        "/api/bff/home, /bff/home",
        "/api/notifications, /notifications"
    })
    void aPathReachesItsServiceWithTheCallersToken(String path, String there) {
        var echo = caller.get(gateway + path, bearer);
        assertThat(echo.status()).isEqualTo(200);
        assertThat(echo.json().path("path").asString()).isEqualTo(there);
        assertThat(echo.json().at("/headers/authorization/0").asString()).isEqualTo("Bearer " + token);
        assertThat(echo.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void aChangeWithABearerTokenNeedsNoCsrfHeaderAndKeepsItsLength(String method) {
        var echo = caller.send(
                method,
                gateway + "/api/documents/1",
                BodyPublishers.ofString("{\"title\":\"é\"}"),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "If-Match",
                "\"3\"");
        assertThat(echo.json().path("method").asString()).isEqualTo(method);
        assertThat(echo.json().path("bytes").asInt()).isEqualTo("{\"title\":\"é\"}".getBytes(UTF_8).length);
        assertThat(echo.json().at("/headers/content-length/0").asString()).isEqualTo("14");
        assertThat(echo.json().at("/headers/if-match/0").asString()).isEqualTo("\"3\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie",
                "X-XSRF-TOKEN",
                "X-User",
                "X-User-Id",
                "X-Employee-Id",
                "X-Employee",
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Real-IP",
                "X-Auth-Token",
                "X-Remote-User",
                "ce-id"
            })
    void aHeaderByWhichACallerCouldClaimToBeSomebodyStaysOutside(String name) {
        var echo = caller.get(gateway + "/api/documents", "Authorization", "Bearer " + token, name, "spoofed=1");
        assertThat(echo.status()).isEqualTo(200);
        assertThat(echo.json().path("headers").propertyNames())
                .contains("authorization")
                .doesNotContain(name.toLowerCase(Locale.ROOT), "upgrade", "http2-settings");
        assertThat(echo.body()).doesNotContain("spoofed");
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var echo = caller.get(
                gateway + "/api/documents",
                "Authorization",
                "Bearer " + token,
                "traceparent",
                "00-" + trace + "-00f067aa0ba902b7-01");
        assertThat(echo.json().at("/headers/traceparent").size()).isEqualTo(1);
        assertThat(echo.json().at("/headers/traceparent/0").asString())
                .startsWith("00-" + trace)
                .doesNotContain("00f067aa0ba902b7");
        assertThat(caller.get(gateway + "/api/documents", bearer)
                        .json()
                        .path("headers")
                        .propertyNames())
                .contains("traceparent");
    }

    @Test
    void aServiceSetsNoCookieAndOpensNoOriginButItsOwnPoliciesStay() {
        var answer = caller.get(gateway + "/api/documents/dressed", bearer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.headers("Server")).isEmpty();
        assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers("Cache-Control")).containsExactly("private, max-age=60");
        assertThat(answer.headers("ETag")).containsExactly("\"7\"");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("Content-Disposition")).containsExactly("attachment; filename=\"a.pdf\"");
    }

    @Test
    void anAnswerThatSaysNothingAboutCachesIsNotStored() {
        assertThat(caller.get(gateway + "/api/documents", bearer).header("Cache-Control"))
                .contains("no-store");
        assertThat(caller.get(gateway + "/api/documents").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void anInstanceThatIsDownIsLeftOut() {
        for (var i = 0; i < 6; i++) {
            assertThat(caller.post(gateway + "/api/employees", "{}", bearer).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aServiceThatIsDownIsAProblem() {
        var answer = caller.get(gateway + "/api/permissions", bearer);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.body()).doesNotContain("127.0.0.1", "Exception");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsAProblem() {
        assertThat(caller.get(gateway + "/api/documents/mute", bearer).problem())
                .isEqualTo("unavailable");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedByItsLengthAndWhileItComes() {
        var large = new byte[1024 * 1024 + 1];
        assertThat(caller.send("POST", gateway + "/api/employees", BodyPublishers.ofByteArray(large), bearer)
                        .problem())
                .isEqualTo("too-large");
        assertThat(caller.send(
                                "POST",
                                gateway + "/api/employees",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                                bearer)
                        .problem())
                .isEqualTo("too-large");
        assertThat(caller.send(
                                "POST",
                                gateway + "/api/documents",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                                bearer)
                        .json()
                        .path("bytes")
                        .asInt())
                .isEqualTo(large.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nope", "/api/health", "/api/prometheus", "/api/openapi/employees"})
    void whatIsNotRoutedDoesNotExist(String path) {
        var answer = caller.get(gateway + path, bearer);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("route-not-found");
    }

    @Test
    void aPageTakesNoChanges() {
        assertThat(caller.post(gateway + "/documents", "{}", bearer).problem()).isEqualTo("method-not-allowed");
        assertThat(caller.post(gateway + "/api", "{}", bearer).problem()).isEqualTo("method-not-allowed");
        var trace = caller.send("TRACE", gateway + "/api/documents", BodyPublishers.noBody(), bearer);
        assertThat(trace.status()).isIn(400, 405);
        assertThat(trace.body()).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/documents;a=b", "/api//documents", "/api/documents%2f..%2femployees", "/api/documents/%00"
            })
    void anOddPathIsRefused(String path) {
        var answer = caller.get(gateway + path, bearer);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid");
    }
}

package dev.acervo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static String gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws Exception {
        gateway = House.withoutKeycloak().url();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/documents", "/documents/018f0000-0000-7000-8000-000000000001", "/people/org", "/login"})
    void everyPageIsTheFrontendForAnybody(String path) {
        var page = browser.get(gateway + path, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<title>Acervo</title>");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=")
                .doesNotContain("HttpOnly");
    }

    @Test
    void filesWithAHashAreKeptForEver() {
        var file = browser.get(gateway + "/assets/index-0a1b2c3d.js");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/favicon.png", "/oauth2/nothing", "/login/oauth2/nothing"})
    void whatIsNoPageIsAProblem(String path) {
        var answer = browser.get(gateway + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("route-not-found");
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void theApiPageShowsAllServicesWithoutInlineScript() {
        var page = browser.get(gateway + "/api", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("/api/openapi/documents.yml", "/api/openapi/employees.yml")
                .contains("/api/openapi/permissions.yml", "/api/openapi/bff.yml")
                .doesNotContainPattern("<script(?![^>]* src=)");
        for (var file :
                new String[] {"swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css", "page.js"}) {
            assertThat(browser.get(gateway + "/api/docs/" + file).status())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    @Test
    void descriptionsOfTheApiAreForAnybody() {
        var answer = browser.get(gateway + "/api/openapi/documents.yml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("path").asString()).isEqualTo("/openapi/documents.yml");
        assertThat(browser.get(gateway + "/api/openapi/other.yml").problem()).isEqualTo("route-not-found");
    }

    @Test
    void everyAnswerHasTheSecurityHeaders() {
        for (var path : new String[] {"/", "/api", "/api/documents", "/assets/gone.js"}) {
            var answer = browser.get(gateway + path);
            assertThat(answer.headers("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(answer.headers("Referrer-Policy")).as(path).containsExactly("no-referrer");
            assertThat(answer.headers("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(answer.headers("Cross-Origin-Opener-Policy")).as(path).containsExactly("same-origin");
            assertThat(answer.headers("Cross-Origin-Resource-Policy")).as(path).containsExactly("same-origin");
            assertThat(answer.headers("Content-Security-Policy")).as(path).hasSize(1);
            assertThat(answer.headers("Server")).as(path).isEmpty();
        }
    }
}

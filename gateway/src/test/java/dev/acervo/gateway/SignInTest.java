package dev.acervo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.engines.Ports;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Browsers that sign in at a real Keycloak, on two gateways that share one session store. */
class SignInTest {
    private static final String NO_BODY = "";
    private static House.Gateway first;
    private static House.Gateway second;
    private static Keycloak keycloak;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws Exception {
        var port = Ports.free();
        var publicUrl = "http://localhost:" + port;
        keycloak = Keycloak.running(publicUrl);
        first = House.start("gateway", port, keycloak.settings());
        var settings = new HashMap<>(keycloak.settings());
        settings.put("ACERVO_PUBLIC_URL", publicUrl);
        second = House.start("gateway", Ports.free(), settings);
    }

    @Test
    void signingInIsANavigationThatEndsOnAPageAndLeavesNoTokenInTheBrowser() {
        browser.get(first.url() + "/");
        var start = browser.get(first.url() + "/oauth2/authorization/keycloak", "Accept", "text/html");
        assertThat(start.status()).isEqualTo(302);
        assertThat(start.header("Location"))
                .startsWith(keycloak.realm() + "/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "nonce=", "state=");
        var before = browser.cookie("acervo");

        var end = browser.signIn(first.url(), "marina", NO_BODY);
        assertThat(end.header("Location")).isEqualTo(first.url() + "/");
        assertThat(browser.cookie("acervo")).isNotEqualTo(before).hasSizeGreaterThan(40);
        assertThat(end.headers("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("acervo="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");

        assertThat(relayed(browser, first).path("preferred_username").asString())
                .isEqualTo("marina");
        for (var answer : browser.seen()) {
            if (!answer.response().uri().getPath().startsWith("/api/")) { // the backend tells what it was sent
                assertThat(answer.body()).doesNotContainPattern("eyJ[\\w-]+\\.eyJ");
            }
            assertThat(answer.headers("Set-Cookie").toString())
                    .as("%s", answer.response().uri())
                    .satisfies(cookies -> assertThat(
                                    answer.response().uri().getPort() == first.port() && cookies.contains("eyJ"))
                            .isFalse());
        }
    }

    @Test
    void theRelayedTokenSaysWhatTheServicesNeed() {
        browser.signIn(first.url(), "helena", NO_BODY);
        var claims = relayed(browser, first);
        assertThat(claims.path("iss").asString()).isEqualTo(keycloak.realm());
        assertThat(claims.path("azp").asString()).isEqualTo("acervo-gateway");
        assertThat(claims.path("typ").asString()).isEqualTo("Bearer");
        assertThat(texts(claims.path("aud")))
                .containsExactlyInAnyOrder("documents", "employees", "permissions", "bff", "gateway");
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactlyInAnyOrder("employee", "hr");
        assertThat(claims.path("name").asString()).isEqualTo("Helena Souza");
        assertThat(claims.path("locale").asString()).isEqualTo("pt-BR");
        assertThat(claims.has("resource_access")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/documents?type=contract, /documents?type=contract",
        "https://elsewhere.example/, /",
        "//elsewhere.example, /",
        "/\\elsewhere.example, /",
        "javascript:alert(1), /"
    })
    void afterSigningInTheBrowserIsOnAPageOfOurs(String next, String expected) {
        assertThat(browser.signIn(first.url(), "carlos", next).header("Location"))
                .isEqualTo(first.url() + expected);
    }

    @Test
    void aSessionIsGoodOnEveryGateway() {
        browser.signIn(first.url(), "ana", NO_BODY);
        assertThat(relayed(browser, second).path("preferred_username").asString())
                .isEqualTo("ana");
    }

    @Test
    void noCookieAndNoCallersAuthorizationReachesAService() {
        browser.signIn(first.url(), "joao", NO_BODY);
        for (var header : List.of("Basic YTpi", "Bearer\tx", "Token x")) {
            var echo = browser.get(first.url() + "/api/documents", "Authorization", header, "X-Employee-Id", "boss");
            assertThat(echo.json().at("/headers/authorization/0").asString()).startsWith("Bearer eyJ");
            assertThat(echo.json().path("headers").propertyNames()).doesNotContain("cookie", "x-employee-id");
        }
        // A bearer token puts the request on the other chain: the session does not vouch for it.
        assertThat(browser.get(first.url() + "/api/documents", "Authorization", "Bearer x")
                        .status())
                .isEqualTo(401);
        var other = browser.get(first.url() + "/api/documents", "Authorization", "Bearer " + keycloak.token("bruno"));
        assertThat(claims(other).path("preferred_username").asString()).isEqualTo("bruno");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void aChangeNeedsTheCsrfHeader(String method) {
        browser.signIn(first.url(), "joao", NO_BODY);
        browser.get(first.url() + "/");
        var before = House.BACKEND.reached().size();
        var url = first.url() + "/api/documents/1";
        for (var headers : new String[][] {
            {"Accept", "*/*"},
            {"X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000"},
            {"X-CSRF-TOKEN", browser.cookie("XSRF-TOKEN")},
            {"Origin", "https://elsewhere.example"}
        }) {
            var answer = browser.send(method, url, BodyPublishers.ofString("{}"), headers);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        }
        assertThat(House.BACKEND.reached()).hasSize(before);
        assertThat(browser.send(method, url, BodyPublishers.ofString("{}"), browser.csrf())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        browser.signIn(first.url(), "denise", NO_BODY);
        browser.get(first.url() + "/");
        var stolen = browser.cookieHeader();
        assertThat(browser.post(first.url() + "/logout", NO_BODY).status()).isEqualTo(403);
        var out = browser.post(first.url() + "/logout", NO_BODY, browser.csrf());
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location"))
                .startsWith(keycloak.realm() + "/protocol/openid-connect/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=" + first.url() + "/");
        var back = browser.get(out.header("Location"), "Accept", "text/html");
        assertThat(back.header("Location")).isEqualTo(first.url() + "/");
        for (var gateway : List.of(first, second)) {
            assertThat(new Browser()
                            .get(gateway.url() + "/api/bff/home", "Cookie", stolen)
                            .status())
                    .isEqualTo(401);
        }
        assertThat(browser.visit(first.url() + "/oauth2/authorization/keycloak").body())
                .as("Keycloak asks for the password again")
                .contains("kc-form-login");
        assertThat(orphans()).isZero();
    }

    @Test
    void aScriptThatSignsOutIsToldWhereToGo() {
        browser.signIn(first.url(), "denise", NO_BODY);
        browser.get(first.url() + "/");
        var csrf = browser.csrf();
        var out = browser.post(first.url() + "/logout", NO_BODY, csrf[0], csrf[1], "Accept", "application/json");
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.json().path("location").asString())
                .startsWith(keycloak.realm() + "/protocol/openid-connect/logout?");
        assertThat(home(browser, first).status()).isEqualTo(401);
    }

    @Test
    void keycloakEndsTheSessionsOfAPersonOnEveryGateway() throws Exception {
        var elsewhere = new Browser();
        var other = new Browser();
        browser.signIn(first.url(), "bruno", NO_BODY);
        elsewhere.signIn(first.url(), "bruno", NO_BODY);
        other.signIn(first.url(), "paula", NO_BODY);
        relayed(elsewhere, second);
        assertThat(keycloak.admin("POST", "/users/" + keycloak.idOf("bruno") + "/logout", NO_BODY)
                        .status())
                .isEqualTo(204);
        var until = Instant.now().plusSeconds(5);
        while (home(browser, first).status() != 401 && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
        for (var gateway : List.of(first, second)) {
            assertThat(home(browser, gateway).status()).isEqualTo(401);
            assertThat(home(elsewhere, gateway).status()).isEqualTo(401);
            assertThat(home(other, gateway).status()).isEqualTo(200);
        }
        assertThat(orphans()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."})
    void aForgedLogoutTokenEndsNothing(String token) {
        browser.signIn(first.url(), "joao", NO_BODY);
        var answer = new Browser()
                .post(
                        first.url() + "/logout/connect/back-channel/keycloak",
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(home(browser, first).status()).isEqualTo(200);
    }

    @Test
    void manyRequestsAtTheMomentOfExpiryRefreshOnce() throws Exception {
        browser.signIn(first.url(), "marina", NO_BODY);
        var old = token(home(browser, first));
        expire();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 100)
                    .mapToObj(i -> pool.submit(() -> home(browser, i % 2 == 0 ? first : second)))
                    .toList();
            var tokens = new HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
                tokens.add(token(answer.get()));
            }
            assertThat(tokens).hasSize(1).doesNotContain(old);
        }
    }

    @Test
    void aSessionThatKeycloakEndedIsOverAtTheNextRefresh() {
        browser.signIn(first.url(), "carlos", NO_BODY);
        first.jdbc().update("update oauth2_authorized_client set refresh_token_value = 'gone'::bytea");
        expire();
        assertThat(home(browser, first).problem()).isEqualTo("unauthorized");
        assertThat(home(browser, second).status()).isEqualTo(401);
        assertThat(orphans()).isZero();
    }

    @Test
    void onlyAnAdminOfUsersSaysWhichEmployeeSomebodyIs() {
        var id = "018f0000-0000-7000-8000-0000000000aa";
        var account = "/realms/acervo/account";
        var mine = (ObjectNode) keycloak.as("joao", "GET", account, NO_BODY).json();
        assertThat(mine.path("attributes").has("employee_id")).isFalse();
        mine.withObject("attributes").putArray("employee_id").add(id);
        assertThat(keycloak.as("joao", "POST", account, mine.toString()).status())
                .isEqualTo(400);

        var path = "/users/" + keycloak.idOf("joao");
        var user = (ObjectNode) keycloak.admin("GET", path, NO_BODY).json();
        user.withObject("attributes").putArray("employee_id").add(id);
        assertThat(keycloak.as("marina", "PUT", "/admin/realms/acervo" + path, user.toString())
                        .status())
                .isEqualTo(403);
        assertThat(keycloak.admin("PUT", path, user.toString()).status()).isEqualTo(204);
        browser.signIn(first.url(), "joao", NO_BODY);
        assertThat(relayed(browser, first).path("employee_id").asString()).isEqualTo(id);
    }

    @Test
    void aTokenOfAnotherKindIsRefused() {
        var service = keycloak.answer("grant_type=client_credentials&client_id=acervo-documents&client_secret="
                        + Keycloak.secret("documents"))
                .json()
                .path("access_token")
                .asString();
        assertThat(new Browser()
                        .get(first.url() + "/api/documents", "Authorization", "Bearer " + service)
                        .status())
                .isEqualTo(401);
        var password = keycloak.answer("grant_type=password&client_id=acervo-gateway&client_secret="
                + Keycloak.secret("gateway") + "&username=joao&password=acervo-dev-only");
        assertThat(password.status()).isEqualTo(400);
        assertThat(password.json().path("error").asString()).isEqualTo("unauthorized_client");
    }

    /** Every held access token is taken for expired from now on. */
    private static void expire() {
        first.jdbc().update("""
                        update oauth2_authorized_client
                           set access_token_issued_at = now() - interval '6 minutes',
                               access_token_expires_at = now() - interval '1 minute'
                        """);
    }

    /** Rows of tokens beyond the sessions that can use them. */
    private static int orphans() {
        return first.jdbc().queryForObject("""
                        select count(*) from oauth2_authorized_client t
                         where not exists (select 1 from spring_session s where s.primary_id = t.principal_name)
                        """, Integer.class);
    }

    private static Answer home(Browser browser, House.Gateway gateway) {
        return browser.fetch("GET", gateway.url() + "/api/bff/home", BodyPublishers.noBody());
    }

    private static JsonNode relayed(Browser browser, House.Gateway gateway) {
        return claims(browser.get(gateway.url() + "/api/bff/home"));
    }

    private static JsonNode claims(Answer echo) {
        return new JsonMapper()
                .readTree(Base64.getUrlDecoder().decode(token(echo).split("\\.")[1]));
    }

    private static String token(Answer echo) {
        assertThat(echo.status()).isEqualTo(200);
        return echo.json().at("/headers/authorization/0").asString().substring("Bearer ".length());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}

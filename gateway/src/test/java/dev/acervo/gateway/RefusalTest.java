package dev.acervo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.acervo.engines.Ports;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers that do not get in. */
class RefusalTest {
    private static final String PROBLEM = """
            {"type":"urn:acervo:problem:unauthorized","title":"Sign in first","status":401,\
            "detail":"A valid access token is required."}""";
    private static final Keys OTHERS = new Keys();
    private static String gateway;

    private final Browser caller = new Browser();

    @BeforeAll
    static void start() throws Exception {
        gateway = House.withoutKeycloak().url();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void withoutASessionTheApiSaysSignInFirstAndNeverRedirects(String method) {
        for (var accept : new String[] {"application/json", "text/html", "*/*"}) {
            var answer = caller.send(method, gateway + "/api/documents", BodyPublishers.noBody(), "Accept", accept);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthorized");
            assertThat(answer.body()).isEqualTo(PROBLEM);
            assertThat(answer.headers("Location")).isEmpty();
        }
    }

    @Test
    void anUnknownRouteIsNotTelledFromAKnownOneWithoutASession() {
        assertThat(caller.get(gateway + "/api/nope").body()).isEqualTo(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer\tabc", "Token abc", "bearer", "Digest x"})
    void anotherKindOfAuthorizationIsNothing(String header) {
        var before = House.BACKEND.reached().size();
        assertThat(caller.get(gateway + "/api/bff/home", "Authorization", header)
                        .body())
                .isEqualTo(PROBLEM);
        assertThat(House.BACKEND.reached()).hasSize(before);
    }

    static Stream<Arguments> hostile() throws Exception {
        var keys = House.KEYS;
        var good = keys.token("ana");
        var now = Instant.now();
        var mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                keys.claims("ana").build());
        mac.sign(new MACSigner(keys.key().toRSAPublicKey().getEncoded()));
        return Stream.of(
                Arguments.of("junk", "junk"),
                Arguments.of("no signature", new PlainJWT(keys.claims("ana").build()).serialize()),
                Arguments.of("signature cut off", good.substring(0, good.lastIndexOf('.') + 1)),
                Arguments.of("another key", OTHERS.token("ana")),
                Arguments.of("public key as a secret", mac.serialize()),
                Arguments.of("expired", keys.signed(claims(c -> c.expirationTime(Date.from(now.minusSeconds(60)))))),
                Arguments.of("no end", keys.signed(claims(c -> c.expirationTime(null)))),
                Arguments.of("not yet", keys.signed(claims(c -> c.notBeforeTime(Date.from(now.plusSeconds(90)))))),
                Arguments.of("issuer", keys.signed(claims(c -> c.issuer(Keys.ISSUER + "/")))),
                Arguments.of("no issuer", keys.signed(claims(c -> c.issuer(null)))),
                Arguments.of("audience", keys.signed(claims(c -> c.audience(List.of("documents"))))),
                Arguments.of("no audience", keys.signed(claims(c -> c.audience((String) null)))),
                Arguments.of("client", keys.signed(claims(c -> c.claim("azp", "acervo-cli")))),
                Arguments.of("no client", keys.signed(claims(c -> c.claim("azp", null)))),
                Arguments.of("client as a list", keys.signed(claims(c -> c.claim("azp", List.of("acervo-gateway"))))),
                Arguments.of("id token", keys.signed(claims(c -> c.claim("typ", "ID")))),
                Arguments.of("refresh token", keys.signed(claims(c -> c.claim("typ", "Refresh")))),
                Arguments.of("no kind", keys.signed(claims(c -> c.claim("typ", null)))),
                Arguments.of("nobody", keys.signed(claims(c -> c.subject(null)))));
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(House.KEYS.claims("ana")).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aBadTokenIsRefusedInTheSameWords(String kind, String token) {
        var before = House.BACKEND.reached().size();
        var answer = caller.get(gateway + "/api/bff/home", "Authorization", "Bearer " + token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(PROBLEM);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(House.BACKEND.reached()).hasSize(before);
    }

    @Test
    void anUnknownKeyIsABadTokenHoweverOftenItComes() {
        for (var i = 0; i < 5; i++) {
            var unknown = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("unknown-" + i)
                            .build(),
                    House.KEYS.claims("ana").build());
            assertThat(caller.get(gateway + "/api/bff/home", "Authorization", "Bearer " + signed(unknown))
                            .body())
                    .isEqualTo(PROBLEM);
        }
        aGoodTokenGetsIn();
    }

    private static String signed(SignedJWT token) {
        try {
            token.sign(new RSASSASigner(OTHERS.key()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aGatewayWithoutTheKeysStartsAndSaysThatItCannotTell() throws Exception {
        var keyless = House.start(
                "gateway_alone",
                Ports.free(),
                Map.of("ACERVO_ISSUER", Keys.ISSUER, "ACERVO_JWKS_URL", "http://127.0.0.1:1/certs"));
        try (var _ = keyless.context()) {
            for (var i = 0; i < 3; i++) {
                var answer = caller.get(
                        keyless.url() + "/api/bff/home", "Authorization", "Bearer " + House.KEYS.token("ana"));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("unavailable");
            }
            assertThat(caller.get(keyless.url() + "/api/bff/home").body()).isEqualTo(PROBLEM);
            assertThat(caller.get(keyless.url() + "/oauth2/authorization/keycloak")
                            .header("Location"))
                    .startsWith(Keys.ISSUER);
            assertThat(caller.get(keyless.management() + "/health").status()).isEqualTo(200);
        }
    }

    @Test
    void aGoodTokenGetsIn() {
        assertThat(caller.get(gateway + "/api/bff/home", "Authorization", "Bearer " + House.KEYS.token("ana"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noOtherOriginIsLetIn() {
        var answer = caller.send(
                "OPTIONS",
                gateway + "/api/documents",
                BodyPublishers.noBody(),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void managementIsOpenOnItsOwnPortOnly() throws Exception {
        var management = House.withoutKeycloak().management();
        assertThat(caller.get(management + "/health").json().path("status").asString())
                .isEqualTo("UP");
        assertThat(caller.get(management + "/prometheus").body()).contains("http_server_requests_seconds_count");
        for (var path : new String[] {
            "/",
            "/documents",
            "/api/documents",
            "/env",
            "/beans",
            "/gateway/routes",
            "/heapdump",
            "/loggers",
            "/sessions"
        }) {
            assertThat(caller.get(management + path).status()).as(path).isEqualTo(404);
        }
        assertThat(caller.get(gateway + "/prometheus").body()).doesNotContain("http_server_requests");
        assertThat(caller.get(gateway + "/actuator/env").body()).contains("<title>Acervo</title>");
    }
}

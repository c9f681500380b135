package dev.acervo.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Access tokens as Keycloak would issue them, signed by a key of this process, and the JWKS and token endpoints that go with
 * them, on a loopback port.
 */
public final class TestTokens {
    public static final String ISSUER = "http://localhost/realms/acervo";
    public static final String CLIENT_SECRET = "test-only-client-secret-of-enough-length";
    private static final List<String> AUDIENCES = List.of("documents", "employees", "permissions", "bff", "gateway");

    private final RSAKey key;
    private final HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();

    private TestTokens() {
        try {
            key = new RSAKeyGenerator(2048)
                    .keyID("test-key")
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/certs", exchange -> {
            keyRequests.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/token", exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var client = form.replaceAll("(?s).*client_id=([^&]+).*", "$1");
            answer(exchange, """
                    {"access_token":"%s","expires_in":300,"refresh_expires_in":0,"token_type":"Bearer",\
                    "not-before-policy":0,"scope":"profile email"}""".formatted(service(client)));
        });
        server.start();
    }

    public static TestTokens start() {
        return new TestTokens();
    }

    /** Properties of a service under test: whose tokens it trusts, and free ports. */
    public Map<String, Object> configuration() {
        return Map.of(
                "acervo.issuer",
                ISSUER,
                "acervo.jwks-url",
                url() + "/certs",
                "acervo.token-url",
                url() + "/token",
                "acervo.client-secret",
                CLIENT_SECRET,
                "micronaut.server.port",
                -1,
                "endpoints.all.port",
                -1);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int keyRequests() {
        return keyRequests.get();
    }

    public String person(UUID employeeId, String... roles) {
        return sign(claims(employeeId, roles).build());
    }

    public String service(String clientId) {
        return sign(claims("acervo-gateway", "service-" + clientId, List.of())
                .claim("azp", clientId)
                .claim("client_id", clientId)
                .build());
    }

    /** Claims of a person's token, to be changed before {@link #sign}. */
    public JWTClaimsSet.Builder claims(UUID employeeId, String... roles) {
        var all = new java.util.ArrayList<>(List.of("employee"));
        all.addAll(List.of(roles));
        return claims("acervo-gateway", "sub-" + employeeId, all)
                .claim("employee_id", employeeId.toString())
                .claim("preferred_username", "user-" + employeeId.toString().substring(0, 8))
                .claim("name", "Test Person");
    }

    public String sign(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signing key itself, for tests that forge. */
    public RSAKey key() {
        return key;
    }

    private static JWTClaimsSet.Builder claims(String party, String subject, List<String> roles) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCES)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("azp", party)
                .claim("realm_access", Map.of("roles", roles));
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String json) {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

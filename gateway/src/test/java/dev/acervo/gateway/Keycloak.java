package dev.acervo.gateway;

import dev.acervo.engines.Checkout;
import dev.acervo.engines.ChildEngine;
import dev.acervo.engines.KeycloakEngine;
import dev.acervo.engines.Ports;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A real Keycloak with the realm of this repository and its local overlay, once per test run. */
final class Keycloak {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] SERVICES = {"gateway", "employees", "permissions", "documents", "bff"};
    private static Keycloak running;

    private final Browser caller = new Browser();
    private final int port = Ports.free();

    /** @param gateway where its one client of browsers lives */
    static synchronized Keycloak running(String gateway) throws Exception {
        if (running == null) {
            running = new Keycloak();
            running.start(gateway);
        }
        return running;
    }

    private void start(String gateway) throws Exception {
        House.database("keycloak");
        var home = ChildEngine.temporaryHome("gateway-keycloak");
        var environment = new HashMap<>(Map.of(
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                House.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "keycloak-admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                House.password(),
                "ACERVO_PUBLIC_URL",
                gateway,
                "ACERVO_GATEWAY_URL",
                gateway.replace("localhost", "127.0.0.1")));
        for (var service : SERVICES) {
            environment.put("ACERVO_" + service.toUpperCase(Locale.ROOT) + "_SECRET", secret(service));
        }
        ChildEngine.start(new KeycloakEngine(
                Checkout.find(),
                home,
                port,
                Ports.free(),
                "http://localhost:" + port,
                House.postgres().jdbcUrl("keycloak"),
                List.of(realm(home.resolve("realm"))),
                environment));
    }

    static String secret(String service) {
        return "secret-of-" + service;
    }

    String realm() {
        return "http://localhost:" + port + "/realms/acervo";
    }

    /** What a gateway must know of it. */
    Map<String, Object> settings() {
        var direct = "http://127.0.0.1:" + port + "/realms/acervo/protocol/openid-connect/";
        return Map.of(
                "ACERVO_ISSUER",
                realm(),
                "ACERVO_JWKS_URL",
                direct + "certs",
                "ACERVO_TOKEN_URL",
                direct + "token",
                "ACERVO_CLIENT_SECRET",
                secret("gateway"),
                "ACERVO_AUTHORIZED_PARTIES",
                "acervo-gateway,acervo-cli");
    }

    /** The access token of a demo account, by the command-line client. */
    String token(String person) {
        return answer("client_id=acervo-cli&grant_type=password&username=" + person + "&password=acervo-dev-only")
                .json()
                .path("access_token")
                .asString();
    }

    Answer answer(String form) {
        return caller.post(
                realm() + "/protocol/openid-connect/token", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Asks Keycloak's Admin API as {@code alberto}, who manages users. */
    Answer admin(String method, String path, String body) {
        return as("alberto", method, "/admin/realms/acervo" + path, body);
    }

    /** Asks Keycloak with a demo account's own token. */
    Answer as(String person, String method, String path, String body) {
        return caller.fetch(
                method,
                "http://localhost:" + port + path,
                BodyPublishers.ofString(body),
                "Authorization",
                "Bearer " + token(person),
                "Accept",
                "application/json",
                "Content-Type",
                "application/json");
    }

    String idOf(String person) {
        return admin("GET", "/users?exact=true&username=" + person, "")
                .json()
                .path(0)
                .path("id")
                .asString();
    }

    private static Path realm(Path folder) throws Exception {
        var root = Checkout.find().root().resolve("keycloak");
        var realm = (ObjectNode) read(root.resolve("realm/acervo-realm.json"));
        for (var member : read(root.resolve("local/acervo-local.json")).properties()) {
            if (member.getValue() instanceof ArrayNode more && realm.get(member.getKey()) instanceof ArrayNode list) {
                list.addAll(more);
            } else {
                realm.set(member.getKey(), member.getValue());
            }
        }
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("acervo-realm.json"), JSON.writeValueAsString(realm));
    }

    private static JsonNode read(Path file) throws Exception {
        return JSON.readTree(Files.readAllBytes(file));
    }
}

package dev.acervo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.engines.Checkout;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realm of every installation must never hold, whoever edits it. */
class RealmTest {
    private JsonNode realm;

    @BeforeEach
    void read() throws Exception {
        var file = Checkout.find().root().resolve("keycloak/realm/acervo-realm.json");
        realm = new JsonMapper().readTree(Files.readAllBytes(file));
    }

    @Test
    void itHoldsNobodyAndNoSecret() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.path("clients")
                        .valueStream()
                        .map(client -> client.path("secret").asString("")))
                .allMatch(secret -> secret.matches("\\$\\{ACERVO_[A-Z]+_SECRET}"));
    }

    @Test
    void itsClientsAreConfidentialAndTakeNoPasswords() {
        for (var client : realm.path("clients")) {
            var name = client.path("clientId").asString();
            assertThat(client.path("publicClient").asBoolean(true)).as(name).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(name)
                    .isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).as(name).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(false))
                    .as(name)
                    .isFalse();
            assertThat(client.path("redirectUris").toString()).as(name).doesNotContain("*");
            assertThat(client.path("standardFlowEnabled").asBoolean(true))
                    .as(name)
                    .isEqualTo(name.equals("acervo-gateway"));
        }
    }

    @Test
    void itAsksForTlsAndForGoodPasswords() {
        assertThat(realm.path("sslRequired").asString()).isEqualTo("external");
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("bruteForceProtected").asBoolean(false)).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("passwordPolicy").asString()).contains("length(12)", "notUsername");
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    /** An empty list would take the roles and the e-mail out of every token. */
    @Test
    void itLeavesTheClientScopesToKeycloak() {
        assertThat(realm.has("clientScopes")).isFalse();
    }
}

package dev.acervo.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.acervo.engines.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void listsAreAppendedAndTheRestIsReplaced() throws Exception {
        var realm = file("realm.json", """
                {"realm":"acervo","sslRequired":"external","clients":[{"clientId":"a"}],"roles":{"realm":[1]}}""");
        var overlay = file("overlay.json", """
                {"sslRequired":"none","clients":[{"clientId":"b"}],"users":[{"username":"ana"}],"roles":{"realm":[2]}}""");
        var to = folder.resolve("import/merged.json");

        RealmFile.write(realm, overlay, to, Set.of());

        assertThat(JSON.readTree(Files.readString(to))).isEqualTo(JSON.readTree("""
                {"realm":"acervo","sslRequired":"none","clients":[{"clientId":"a"},{"clientId":"b"}],
                 "roles":{"realm":[2]},"users":[{"username":"ana"}]}"""));
    }

    @Test
    void aVariableThatNobodySetsIsAnError() throws Exception {
        var realm = file("realm.json", "{\"secret\":\"${ACERVO_GATEWAY_SECRET}\",\"label\":\"${username}\"}");
        var overlay = file("overlay.json", "{}");
        var to = folder.resolve("merged.json");

        assertThatThrownBy(() -> RealmFile.write(realm, overlay, to, Set.of("ACERVO_PUBLIC_URL")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ACERVO_GATEWAY_SECRET")
                .hasMessageNotContaining("username");

        RealmFile.write(realm, overlay, to, Set.of("ACERVO_GATEWAY_SECRET"));
        assertThat(Files.readString(to)).contains("${ACERVO_GATEWAY_SECRET}");
    }

    @Test
    void theRealmOfThisRepositoryGetsItsDemoAccounts() throws Exception {
        var sources = Checkout.find().root().resolve("keycloak");
        var to = folder.resolve("merged.json");

        RealmFile.write(
                sources.resolve("realm/acervo-realm.json"),
                sources.resolve("local/acervo-local.json"),
                to,
                Set.of(
                        "ACERVO_PUBLIC_URL",
                        "ACERVO_GATEWAY_URL",
                        "ACERVO_GATEWAY_SECRET",
                        "ACERVO_BFF_SECRET",
                        "ACERVO_DOCUMENTS_SECRET",
                        "ACERVO_EMPLOYEES_SECRET",
                        "ACERVO_PERMISSIONS_SECRET"));

        var merged = JSON.readTree(Files.readString(to));
        assertThat(merged.path("users").findValuesAsText("username")).contains("ana", "joao", "alberto", "paula");
        assertThat(merged.path("clients").findValuesAsText("clientId")).contains("acervo-gateway", "acervo-cli");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

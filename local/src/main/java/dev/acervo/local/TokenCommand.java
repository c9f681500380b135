package dev.acervo.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.acervo.local.parts.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "token",
        description = "Prints an access token of an account, and nothing else.",
        footer = "The password is taken from ACERVO_PASSWORD, else it is that of the demo accounts.")
final class TokenCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Acervo acervo;

    @Parameters(paramLabel = "USER", description = "The account's user name.")
    private String user = "";

    TokenCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "acervo-cli",
                "scope", "openid",
                "username", user,
                "password", Objects.requireNonNullElse(System.getenv("ACERVO_PASSWORD"), Welcome.PASSWORD));
        var request = HttpRequest.newBuilder(URI.create(Addresses.REALM + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = http.send(request, BodyHandlers.ofString());
            var answer = new ObjectMapper().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new Refused("Keycloak gives no token for %s: %s."
                        .formatted(
                                user, answer.path("error_description").asText("it answers " + response.statusCode())));
            }
            acervo.console().say(answer.path("access_token").asText());
            return 0;
        } catch (IOException e) {
            throw new Refused("Keycloak does not answer at " + Addresses.KEYCLOAK + "; is Acervo running?", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.documents;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Runs every operation that the description has with the examples that stand there, as e2e/checks/openapi-examples.mjs. */
class OpenApiExamplesTest {
    private static final Map<String, Integer> ORDER = Map.of("post", 0, "get", 1, "put", 2, "delete", 3);

    private final Map<String, String> made = new HashMap<>();

    private record Operation(String method, String path, JsonNode described) {
        int rank() {
            return ORDER.get(method) * 10 + (path.contains("{") ? 1 : 0);
        }
    }

    @BeforeAll
    static void hire() {
        COMPANY.hire(UUID.fromString(Examples.FOUNDER), "Alberto");
        COMPANY.hire(UUID.fromString("018f0000-0000-7000-8000-000000000007"), "João");
        COMPANY.hire(UUID.fromString("018f0000-0000-7000-8000-000000000009"), "Helga");
        settle();
    }

    @Test
    void everyExampleRunsAsItIs() {
        var operations = operations();
        assertThat(operations).hasSizeGreaterThan(25);
        operations.forEach(this::run);
    }

    private static List<Operation> operations() {
        JsonNode api = Api.JSON.valueToTree(
                yaml().<Object>load(nobody().get("/openapi/permissions.yml").text()));
        var operations = new ArrayList<Operation>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> ORDER.containsKey(method.getKey()))
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue()))
                        .forEach(operations::add));
        operations.sort(Comparator.comparingInt(Operation::rank));
        return operations;
    }

    /** As YAML 1.2 says, which OpenAPI follows: a time is a text. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
                if (!tag.equals(Tag.TIMESTAMP)) {
                    super.addImplicitResolver(tag, regexp, first, limit);
                }
            }
        });
    }

    private void run(Operation operation) {
        var path = operation.path();
        var query = new ArrayList<String>();
        var headers = new ArrayList<String>();
        for (var parameter : operation.described().path("parameters")) {
            var name = parameter.get("name").asText();
            var example = parameter.path("example").asText("");
            switch (parameter.get("in").asText()) {
                case "path" -> {
                    var collection = path.substring(0, path.indexOf("/{"));
                    path = path.replace("{" + name + "}", made.getOrDefault(collection, "nothing was made"));
                }
                case "query" -> query.add(example.isEmpty() ? "" : name + "=" + example);
                default -> headers.addAll(example.isEmpty() ? List.of() : List.of(name, example));
            }
        }
        query.removeIf(String::isEmpty);
        var asked = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        var body = operation.described().at("/requestBody/content/application~1json");
        if (!body.isMissingNode()) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        var answer = caller(operation)
                .send(
                        operation.method().toUpperCase(Locale.ROOT),
                        asked,
                        body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(example(body, asked)),
                        headers.toArray(String[]::new));
        assertThat(answer.status())
                .as(operation.method() + " " + asked + " " + answer.text())
                .isBetween(200, 299);
        var location = answer.header("Location");
        if (!location.isEmpty()) {
            var at = location.lastIndexOf('/');
            made.put("/" + location.substring(0, at), location.substring(at + 1));
        }
    }

    private static Api caller(Operation operation) {
        return operation.path().startsWith("/permissions/shares") ? documents() : helena();
    }

    private static String example(JsonNode body, String asked) {
        var example = body.has("example")
                ? body.get("example")
                : body.path("examples").path(0);
        if (example.isMissingNode() && body.path("examples").isObject()) {
            example = body.get("examples").iterator().next().get("value");
        }
        assertThat(example.isMissingNode()).as("an example for " + asked).isFalse();
        return example.isTextual() ? example.asText() : example.toString();
    }
}

package dev.acervo.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.sharing.Basis;
import dev.acervo.documents.domain.sharing.NewShare;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Shares;
import dev.acervo.documents.domain.sharing.Subject;
import dev.acervo.documents.memory.MemoryShares;
import dev.acervo.testing.Api;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shares of the permissions service as its wire contract has them, for this service's own token only. */
public final class SharesPeer implements HttpHandler {
    private final MemoryShares shares = new MemoryShares();
    private final AtomicBoolean down;
    private final AtomicReference<@Nullable Refusal> refusal = new AtomicReference<>();

    SharesPeer(AtomicBoolean down) {
        this.down = down;
    }

    private record Refusal(int status, String problem) {}

    public MemoryShares recorded() {
        return shares;
    }

    /** The next request is answered so, whatever it is. */
    public void refuseNext(int status, String problem) {
        refusal.set(new Refusal(status, problem));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var refused = refusal.getAndSet(null);
        try (exchange) {
            if (down.get()) {
                answer(exchange, 503, problem("unavailable"));
            } else if (!isThisService(exchange)) {
                answer(exchange, 403, problem("This is for services."));
            } else if (refused != null) {
                answer(exchange, refused.status(), refused.problem());
            } else {
                decide(exchange);
            }
        }
    }

    private void decide(HttpExchange exchange) throws IOException {
        try {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 200, page(parameters(exchange)));
                return;
            }
            var body = Api.JSON.readTree(exchange.getRequestBody());
            if (path.endsWith("/end")) {
                var id = UUID.fromString(path.split("/")[3]);
                var ended = shares.end(id, EmployeeId.of(body.path("endedBy").asText()));
                answer(
                        exchange,
                        ended.isPresent() ? 200 : 404,
                        ended.map(SharesPeer::json).orElse(problem("")));
                return;
            }
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            answer(exchange, 201, json(shares.record(share(body), key)));
        } catch (DocumentProblem e) {
            refuse(exchange, e);
        }
    }

    private static void refuse(HttpExchange exchange, DocumentProblem e) throws IOException {
        var problem = problem(e.detail());
        switch (e) {
            case DocumentProblem.Invalid invalid -> {
                invalid.faults()
                        .forEach(fault -> problem.withArray("errors")
                                .addObject()
                                .put("field", fault.field())
                                .put("code", fault.code())
                                .put("detail", fault.detail()));
                answer(exchange, 400, problem);
            }
            case DocumentProblem.LevelTooLow _ -> answer(exchange, 403, problem);
            case DocumentProblem.KeyReused _ -> answer(exchange, 422, problem);
            case DocumentProblem.Conflict _ -> answer(exchange, 409, problem);
            default -> throw e;
        }
    }

    private ObjectNode page(Map<String, String> parameters) {
        var state = parameters.get("state");
        var query = new Shares.Query(
                state == null ? null : Share.State.find(state).orElseThrow(),
                parameters.get("cursor"),
                Integer.parseInt(parameters.get("limit")));
        var page = shares.of(DocumentId.of(parameters.get("document")), query);
        var json = Api.JSON.createObjectNode().put("next", page.next());
        page.items().forEach(share -> json.withArray("items").add(json(share)));
        json.withArray("items");
        return json;
    }

    private static NewShare share(JsonNode body) {
        var basis = body.path("basis");
        return new NewShare(
                new Subject(
                        Subject.Type.find(body.at("/subject/type").asText()).orElseThrow(),
                        UUID.fromString(body.at("/subject/id").asText())),
                DocumentId.of(body.path("document").asText()),
                EmployeeId.of(body.path("owner").asText()),
                Level.valueOf(body.path("level").asText()),
                time(body.get("from")),
                time(body.get("until")),
                body.path("reason").asText(),
                EmployeeId.of(body.path("sharedBy").asText()),
                new Basis(
                        Reason.Kind.valueOf(basis.path("kind").asText()),
                        basis.has("permissionId")
                                ? UUID.fromString(basis.path("permissionId").asText())
                                : null));
    }

    private static @Nullable Instant time(@Nullable JsonNode text) {
        return text == null || text.isNull() ? null : Instant.parse(text.asText());
    }

    private static ObjectNode json(Share share) {
        var json = Api.JSON.createObjectNode();
        json.put("id", share.id().toString());
        json.putObject("subject")
                .put("type", share.subject().type().code())
                .put("id", share.subject().id().toString());
        json.putObject("target")
                .put("type", "document")
                .put("id", share.document().toString());
        json.put("level", share.level().name()).putArray("types");
        json.put("from", share.from().toString());
        json.put("until", share.until() == null ? null : share.until().toString());
        return json.put("reason", share.reason())
                .put("grantedBy", share.sharedBy().toString())
                .put("state", share.state().code())
                .put("createdAt", share.createdAt().toString());
    }

    private static ObjectNode problem(String detail) {
        return Api.JSON
                .createObjectNode()
                .put("type", "urn:acervo:problem:any")
                .put("title", "Any")
                .put("detail", detail);
    }

    private static boolean isThisService(HttpExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.contains("\"azp\":\"acervo-documents\"");
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, Object json) throws IOException {
        var bytes = (json instanceof String text ? text : Api.JSON.writeValueAsString(json))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

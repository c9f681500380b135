package dev.acervo.gateway.relay;

import dev.acervo.gateway.Settings;
import dev.acervo.gateway.problem.Problem;
import dev.acervo.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request to an instance of the service that its route names ({@code http://documents/…}) and hands the answer
 * through as it comes. In place of the gateway's own exchange, which times the whole answer instead of its beginning,
 * reads the answer of a departed client to its end, and knows one address per route.
 */
@Component
class Relay implements ProxyExchange {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    /** Set by the client itself; anything else in the way of a request is dropped before. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Map<String, Instances> services;
    private final Settings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(1))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Relay(Settings settings) {
        this.settings = settings;
        this.services = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new Instances(each.getValue(), Clock.systemUTC())));
    }

    @Override
    public ServerResponse exchange(Request request) {
        var target = Objects.requireNonNull(request.getUri(), "a route has an address");
        var service = Objects.requireNonNull(services.get(target.getHost()), "no service of this name: " + target);
        for (var base : service.inOrder()) {
            try {
                var answer = http.send(outgoing(request, at(base, target)), BodyHandlers.ofInputStream());
                service.reached(base);
                return relayed(request, answer);
            } catch (ConnectException | HttpConnectTimeoutException unreachable) {
                // Nothing was sent yet: the next instance may have it.
                service.couldNotReach(base);
                LOG.warn("{} cannot be reached at {}", target.getHost(), base);
            } catch (IOException failure) {
                throw broken(request, target, failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Refusal(Problem.UNAVAILABLE);
            }
        }
        throw new Refusal(Problem.UNAVAILABLE);
    }

    private HttpRequest outgoing(Request request, URI uri) {
        var incoming = request.getServerRequest().servletRequest();
        var outgoing = HttpRequest.newBuilder(uri)
                .method(request.getMethod().name(), body(incoming))
                .timeout(
                        BodyLimit.mayCarryFile(settings, incoming)
                                ? settings.patience().upload()
                                : settings.patience().other());
        request.getHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.header(name, value));
            }
        });
        return outgoing.build();
    }

    /** The length is passed on when it is known, so that a service notices a body that was cut off. */
    private static BodyPublisher body(HttpServletRequest incoming) {
        try {
            var stream = incoming.getInputStream();
            if (stream.isFinished()) {
                return BodyPublishers.noBody();
            }
            var body = BodyPublishers.ofInputStream(() -> stream);
            var length = isForm(incoming) ? -1 : incoming.getContentLengthLong();
            return length > 0 ? BodyPublishers.fromPublisher(body, length) : body;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A form was read and written again on its way here: its length may be another. */
    private static boolean isForm(HttpServletRequest incoming) {
        var type = incoming.getContentType();
        try {
            return type != null && MediaType.APPLICATION_FORM_URLENCODED.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static ServerResponse relayed(Request request, HttpResponse<InputStream> answer) {
        var relayed = new RelayedAnswer(answer);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(relayed.original(), relayed));
        return relayed;
    }

    private static RuntimeException broken(Request request, URI target, IOException failure) {
        if (BodyLimit.wasExceeded(request.getServerRequest().servletRequest())) {
            return new Refusal(Problem.TOO_LARGE);
        }
        LOG.warn("{} broke off: {}", target.getHost(), failure.toString());
        return new Refusal(Problem.UNAVAILABLE);
    }

    private static URI at(URI base, URI target) {
        var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return URI.create(base.getScheme() + "://" + base.getAuthority() + target.getRawPath() + query);
    }
}

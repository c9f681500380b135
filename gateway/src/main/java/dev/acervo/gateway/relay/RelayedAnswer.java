package dev.acervo.gateway.relay;

import dev.acervo.gateway.problem.Problem;
import dev.acervo.gateway.problem.Refusal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller. Its status, headers and bytes are the service's; nothing is decided again
 * here. Closing it before its end ends the exchange with the service as well.
 */
final class RelayedAnswer implements ServerResponse {
    private static final Set<String> FLUSHED = Set.of("text/event-stream", "application/x-ndjson");
    private static final Logger LOG = LoggerFactory.getLogger(RelayedAnswer.class);
    private static final int CHUNK = 16 * 1024;

    private final HttpResponse<InputStream> answer;
    private final HttpHeaders headers = new HttpHeaders();

    RelayedAnswer(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** The answer as the service gave it, for the filters that choose the headers. */
    ProxyExchange.Response original() {
        var original = new HttpHeaders();
        answer.headers().map().forEach(original::addAll);
        return new Original(statusCode(), original);
    }

    private record Original(HttpStatusCode status, HttpHeaders headers) implements ProxyExchange.Response {
        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.statusCode());
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (var body = answer.body()) {
            response.setStatus(answer.statusCode());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            copy(body, response.getOutputStream(), isFlushed());
        } catch (Incomplete incomplete) {
            if (response.isCommitted()) {
                throw incomplete;
            }
            response.reset(); // nothing of it has left yet: it can still become a problem
            throw new Refusal(Problem.UNAVAILABLE);
        }
        return null;
    }

    private boolean isFlushed() {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && FLUSHED.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static void copy(InputStream from, OutputStream to, boolean flushed) throws IOException {
        if (flushed) {
            to.flush(); // the headers at once: a stream may stay silent for long
        }
        var chunk = new byte[CHUNK];
        for (var length = read(from, chunk); length >= 0; length = read(from, chunk)) {
            to.write(chunk, 0, length);
            if (flushed) {
                to.flush();
            }
        }
    }

    private static int read(InputStream from, byte[] chunk) throws Incomplete {
        try {
            return from.read(chunk);
        } catch (IOException failure) {
            throw new Incomplete(failure);
        }
    }

    /**
     * The service broke off. Without the failure as its cause: the framework would take an end of file for a caller who
     * has gone, and end the answer as if it were whole.
     */
    private static final class Incomplete extends IOException {
        Incomplete(IOException failure) {
            super("the answer of the service is incomplete");
            LOG.warn("a service broke off its answer: {}", failure.toString());
        }
    }
}

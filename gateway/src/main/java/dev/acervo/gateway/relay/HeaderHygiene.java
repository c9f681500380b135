package dev.acervo.gateway.relay;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.Slf4JEventListener;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * What never crosses the door. Inwards: cookies, and every header by which a caller could claim to be somebody or to come
 * from somewhere; the trace goes on with a span of the gateway's. Outwards: a service sets no cookie, opens no origin and names no software.
 */
@Configuration(proxyBeanMethods = false)
class HeaderHygiene {
    private static final Set<String> NOT_INWARDS = Set.of(
            "cookie",
            "x-xsrf-token",
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "traceparent",
            "tracestate",
            "baggage");
    private static final Set<String> PREFIXES_NOT_INWARDS =
            Set.of("x-forwarded-", "x-user", "x-employee", "x-auth", "x-remote-", "ce-", "ce_");
    private static final Set<String> NOT_OUTWARDS = Set.of("set-cookie", "server", "x-powered-by");

    @Bean
    RequestHttpHeadersFilter inwards(Tracer tracer, Propagator traces) {
        return (headers, request) -> {
            var kept = without(headers, HeaderHygiene::staysOutside);
            var span = tracer.currentSpan();
            if (span != null) {
                traces.inject(span.context(), kept, (_, name, value) -> kept.set(name, value));
            }
            return kept;
        };
    }

    /** The names that log lines of all parts use for the trace. */
    @Bean
    Slf4JEventListener traceInLogs() {
        return new Slf4JEventListener("trace_id", "span_id");
    }

    private static boolean staysOutside(String name) {
        return NOT_INWARDS.contains(name) || PREFIXES_NOT_INWARDS.stream().anyMatch(name::startsWith);
    }

    @Bean
    ResponseHttpHeadersFilter outwards() {
        return (headers, response) ->
                without(headers, name -> NOT_OUTWARDS.contains(name) || name.startsWith("access-control-"));
    }

    private static HttpHeaders without(HttpHeaders headers, Predicate<String> dropped) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!dropped.test(name.toLowerCase(Locale.ROOT))) {
                kept.addAll(name, values);
            }
        });
        return kept;
    }
}

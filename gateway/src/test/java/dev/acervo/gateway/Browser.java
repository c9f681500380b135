package dev.acervo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes. Keeps cookies by host name like one, and sends {@code Secure} ones to
 * localhost without TLS like one. Does not follow redirects unless asked.
 */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new TreeMap<>();
    /** Every answer so far: what a script in the page could have read. */
    private final List<Answer> seen = new ArrayList<>();

    Answer get(String url, String... headers) {
        return send("GET", url, BodyPublishers.noBody(), headers);
    }

    Answer post(String url, String body, String... headers) {
        return send("POST", url, BodyPublishers.ofString(body), headers);
    }

    synchronized Answer send(String method, String url, BodyPublisher body, String... headers) {
        var answer = fetch(method, url, body, headers);
        answer.headers("Set-Cookie").forEach(this::keep);
        seen.add(answer);
        return answer;
    }

    /** Sends without keeping anything: may be called by many at once. */
    Answer fetch(String method, String url, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url)).method(method, body);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Follows redirects to their end. */
    Answer visit(String url) {
        var at = url;
        for (var step = 0; step < 10; step++) {
            var answer = get(at, "Accept", "text/html");
            if (answer.status() / 100 != 3) {
                return answer;
            }
            at = URI.create(at).resolve(answer.header("Location")).toString();
        }
        throw new IllegalStateException("too many redirects, at " + at);
    }

    /** Signs in and stops at the answer that ends it: the redirect to a page. */
    Answer signIn(String gateway, String name, String next) {
        var query = next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        var page = visit(gateway + "/oauth2/authorization/keycloak" + query);
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no login form: " + page.status() + " " + page.body());
        }
        var action = form.group(1).replace("&amp;", "&");
        var entered = post(
                action,
                "username=" + name + "&password=acervo-dev-only",
                "Content-Type",
                "application/x-www-form-urlencoded");
        if (entered.status() != 302) {
            throw new IllegalStateException("not signed in: " + entered.status() + " " + entered.body());
        }
        return get(entered.header("Location"), "Accept", "text/html");
    }

    /** The header that a page sends with a change. */
    String[] csrf() {
        return new String[] {"X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", "")};
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    List<Answer> seen() {
        return List.copyOf(seen);
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}

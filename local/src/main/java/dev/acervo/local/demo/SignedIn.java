package dev.acervo.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A demo account that is signed in, with an access token that is always good for a while longer. */
public final class SignedIn {

    private final Installation installation;
    private final Wire wire;
    private final String username;
    private @Nullable String token;
    private long renewAt;

    public SignedIn(Installation installation, Wire wire, String username) {
        this.installation = installation;
        this.wire = wire;
        this.username = username;
    }

    public synchronized String token() throws InterruptedException {
        var held = token;
        if (held != null && System.nanoTime() - renewAt < 0) return held;
        var answer = wire.send(Request.form(
                        installation.tokens(),
                        "grant_type=password&client_id=acervo-cli&username=" + username + "&password="
                                + URLEncoder.encode(installation.password(), StandardCharsets.UTF_8)))
                .expected("signing in as " + username);
        var fresh = answer.body().path("access_token").asText();
        var seconds = answer.body().path("expires_in").asLong(60);
        renewAt = System.nanoTime() + Math.max(1, seconds / 2) * 1_000_000_000;
        token = fresh;
        return fresh;
    }

    /** The next request gets a new token, unless another thread saw to it already. */
    synchronized void forget(String refused) {
        if (refused.equals(token)) token = null;
    }
}

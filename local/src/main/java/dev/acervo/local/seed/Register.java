package dev.acervo.local.seed;

import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.Request;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads from the running system who of the big company works there. */
final class Register {

    private static final Pattern REGISTRATION = Pattern.compile("S\\d{7}");
    private static final int PAGE = 100;

    private final Installation installation;
    private final Wire wire;
    private final SignedIn hr;
    private final Progress progress;

    Register(Installation installation, Wire wire, SignedIn hr, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.hr = hr;
        this.progress = progress;
    }

    /** The first {@code people} of the company, by registration. */
    List<Owner> owners(int people) throws InterruptedException {
        var last = Workforce.registration(people - 1);
        var found = new Owner[people];
        var started = System.nanoTime();
        var count = 0;
        for (var cursor = ""; ; ) {
            var page = wire.send(
                            hr,
                            Request.get(
                                    installation.api("/employees?sort=number&status=active&limit=" + PAGE + cursor)))
                    .expected("reading the employees")
                    .body();
            for (var item : page.path("items")) {
                var registration = item.path("registration").asText("");
                if (!REGISTRATION.matcher(registration).matches() || registration.compareTo(last) > 0) continue;
                found[Integer.parseInt(registration.substring(1)) - 1] =
                        new Owner(item.path("id").asText(), item.path("number").asInt(), registration);
                count++;
            }
            progress.at("owners", count, people, count / ((System.nanoTime() - started) / 1e9));
            if (count == people) return List.of(found);
            if (!page.path("next").isTextual()) break;
            cursor = "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
        }
        var there = new ArrayList<Owner>();
        for (var owner : found) if (owner != null) there.add(owner);
        if (there.isEmpty()) throw new DemoFailed("nobody of the company works there");
        return List.copyOf(there);
    }
}

package dev.acervo.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Departments;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.OrgVersion;
import dev.acervo.local.demo.Request;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Brings the people of a big company into a running system: one file, imported as HR would. */
public final class Hiring {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long PAUSE = 300;
    private static final int SHOWN_ERRORS = 10;

    private final Installation installation;
    private final Wire wire;
    private final SignedIn hr;
    private final Progress progress;

    public Hiring(Installation installation, Wire wire, SignedIn hr, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.hr = hr;
        this.progress = progress;
    }

    /** Returns when everybody is there and the new chart decides who may see what. */
    public Hired hire(Workforce workforce, boolean departments) throws IOException, InterruptedException {
        if (departments) {
            new Departments(installation, wire, (_, done, total, rate) -> progress.at("departments", done, total, rate))
                    .open(hr, Structure.departments(), "seed-department-");
        }
        var file = Files.createTempFile("acervo-people", ".csv");
        try {
            PeopleFile.write(workforce, departments, file);
            return bringIn(file, workforce.size());
        } finally {
            Files.delete(file);
        }
    }

    private Hired bringIn(Path file, int people) throws IOException, InterruptedException {
        var started = System.nanoTime();
        var begun = SentFile.send(installation.api("/employees/import"), hr.token(), file);
        var ended = follow(begun.path("id").asText(), people);
        switch (ended.path("state").asText()) {
            case "done" -> awaitChart(ended);
            case "refused" -> throw refused(ended);
            default ->
                throw new DemoFailed(
                        "the import failed: " + ended.path("detail").asText());
        }
        return new Hired(
                ended.path("hired").asInt(),
                ended.path("changed").asInt(),
                ended.path("unchanged").asInt(),
                Duration.ofNanos(System.nanoTime() - started));
    }

    private JsonNode follow(String id, int people) throws InterruptedException {
        var phase = "";
        var since = 0L;
        while (true) {
            var one = wire.send(hr, Request.get(installation.api("/imports/" + id)))
                    .expected("asking for the import")
                    .body();
            var done = one.path("done").asInt();
            var total =
                    one.path("total").asInt() == 0 ? people : one.path("total").asInt();
            if (!one.path("phase").asText().equals(phase)) {
                phase = one.path("phase").asText();
                since = System.nanoTime();
            }
            progress.at(phase, done, total, done / Math.max(1e-3, (System.nanoTime() - since) / 1e9));
            if (!one.path("state").asText().equals("running")) return one;
            Thread.sleep(PAUSE);
        }
    }

    private void awaitChart(JsonNode ended) throws InterruptedException {
        var version = ended.path("orgVersion");
        if (!version.isNumber()) return;
        progress.at("permissions", 0, 1, 0);
        OrgVersion.await(version.asLong(), PATIENCE, hr, installation, wire);
        progress.at("permissions", 1, 1, 0);
    }

    private DemoFailed refused(JsonNode ended) throws InterruptedException {
        var path = "/imports/" + ended.path("id").asText() + "/errors?limit=" + SHOWN_ERRORS;
        var errors = wire.send(hr, Request.get(installation.api(path))).expected("asking for the errors");
        var text = new StringBuilder("the import was refused with %d errors:"
                .formatted(ended.path("errors").asInt()));
        for (var error : errors.body().path("items")) {
            text.append("%n  row %d, %s: %s"
                    .formatted(
                            error.path("row").asInt(),
                            error.path("column").asText("the whole row"),
                            error.path("detail").asText()));
        }
        return new DemoFailed(text.toString());
    }
}

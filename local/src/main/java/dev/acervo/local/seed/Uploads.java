package dev.acervo.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.local.demo.Batch;
import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.Journal;
import dev.acervo.local.demo.Progress.Step;
import dev.acervo.local.demo.Request;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import java.nio.charset.StandardCharsets;

/** Files documents as somebody of HR would, a few at a time. */
final class Uploads {

    private static final int AT_ONCE = 6;
    /** Lists count no further. */
    private static final int COUNTED = 10_000;

    private final Installation installation;
    private final Wire wire;
    private final SignedIn hr;
    private final Journal journal;
    private final Progress progress;

    Uploads(Installation installation, Wire wire, SignedIn hr, Journal journal, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.hr = hr;
        this.journal = journal;
        this.progress = progress;
    }

    /** Files what the journal does not know, waits until it is in the lists, and returns how much it was. */
    int file(Papers papers, int documents) throws InterruptedException {
        var before = listed();
        var missing = papers.all()
                .filter(paper -> journal.find(paper.key()).isEmpty())
                .toList();
        var batch = new Batch(
                Step.DOCUMENTS,
                documents - missing.size(),
                documents,
                AT_ONCE,
                (_, done, total, rate) -> progress.at("documents", done, total, rate));
        for (var paper : missing) {
            if (batch.failed()) break;
            batch.add(() -> file(paper));
        }
        batch.finish();
        awaitIndex(Math.min(before + missing.size(), COUNTED));
        return missing.size();
    }

    private void file(Paper paper) throws InterruptedException {
        var request = Request.upload(
                        installation.api("/documents"),
                        describe(paper),
                        paper.fileName(),
                        "text/plain",
                        paper.text().getBytes(StandardCharsets.UTF_8))
                .with("Idempotency-Key", "seed-document-" + paper.key().replace('/', '-'));
        var answer = wire.send(hr, request).expected("filing “" + paper.title() + "” (" + paper.key() + ")");
        journal.add(paper.key(), answer.body().path("id").asText());
    }

    private static JsonNode describe(Paper paper) {
        var document = Wire.JSON.createObjectNode();
        document.put("type", paper.type())
                .put("employeeId", paper.owner().id())
                .put("title", paper.title())
                .put("description", paper.description())
                .put("issuedOn", paper.issuedOn().toString());
        var tags = document.putArray("tags");
        for (var tag : paper.tags()) tags.add(tag);
        return document;
    }

    private void awaitIndex(int total) throws InterruptedException {
        for (var tries = 0; tries < 600; tries++) {
            var shown = listed();
            progress.at("in the lists", Math.min(shown, total), total, 0);
            if (shown >= total) return;
            Thread.sleep(400);
        }
        throw new DemoFailed("the documents are not in the lists after four minutes");
    }

    private int listed() throws InterruptedException {
        return wire.send(hr, Request.get(installation.api("/documents?limit=1")))
                .expected("listing the documents")
                .body()
                .path("total")
                .path("value")
                .asInt();
    }
}

package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.local.demo.papers.Paper;
import dev.acervo.local.demo.pdf.LetterPress;
import java.util.List;
import java.util.Map;

/** Files the papers: printed one after the other, sent a few at a time. */
final class Filing {

    private static final int AT_ONCE = 6;

    private final Installation installation;
    private final Wire wire;
    private final Journal journal;
    private final Progress progress;

    Filing(Installation installation, Wire wire, Journal journal, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * Files every paper that is not filed yet. Nobody files papers about themselves: for HR that would be another right.
     *
     * @param clerks whose turn it is goes round; at least two
     */
    void file(List<Paper> papers, Map<String, String> people, List<Clerk> clerks) throws InterruptedException {
        var waiting = papers.stream()
                .filter(paper -> journal.find(paper.key()).isEmpty())
                .toList();
        var press = new LetterPress();
        var batch =
                new Batch(Progress.Step.DOCUMENTS, papers.size() - waiting.size(), papers.size(), AT_ONCE, progress);
        for (var n = 0; n < waiting.size() && !batch.failed(); n++) {
            var paper = waiting.get(n);
            var employee = String.valueOf(people.get(paper.registration()));
            var first = clerks.get(n % clerks.size());
            var clerk = first.registration().equals(paper.registration()) ? clerks.get((n + 1) % clerks.size()) : first;
            var pdf = press.print(paper);
            batch.add(() -> file(clerk.signedIn(), paper, employee, pdf));
        }
        batch.finish();
    }

    /** Until lists and search show all of them to {@code hr}. */
    void awaitIndex(SignedIn hr, int total) throws InterruptedException {
        var shown = 0;
        for (var tries = 0; tries < 300; tries++) {
            var answer = wire.send(hr, Request.get(installation.api("/documents?limit=1")));
            shown = answer.expected("listing the documents")
                    .body()
                    .path("total")
                    .path("value")
                    .asInt();
            progress.at(Progress.Step.INDEX, Math.min(shown, total), total, 0);
            if (shown >= total) return;
            Thread.sleep(400);
        }
        throw new DemoFailed("only " + shown + " of " + total + " documents are in the lists after two minutes");
    }

    private void file(SignedIn clerk, Paper paper, String employee, byte[] pdf) throws InterruptedException {
        var request = Request.upload(
                        installation.api("/documents"),
                        describe(paper, employee),
                        paper.fileName(),
                        "application/pdf",
                        pdf)
                .with("Idempotency-Key", "demo-document-" + paper.key().replace('/', '-'));
        var answer = wire.send(clerk, request).expected("filing “" + paper.title() + "” (" + paper.key() + ")");
        journal.add(paper.key(), answer.body().path("id").asText());
    }

    private static ObjectNode describe(Paper paper, String employee) {
        var document = Wire.JSON.createObjectNode();
        document.put("type", paper.type())
                .put("employeeId", employee)
                .put("title", paper.title())
                .put("description", paper.description())
                .put("issuedOn", paper.issuedOn().toString());
        if (paper.validUntil() != null)
            document.put("validUntil", paper.validUntil().toString());
        var tags = document.putArray("tags");
        for (var tag : paper.tags()) tags.add(tag);
        return document;
    }

    /** Somebody of HR who files papers. */
    record Clerk(String registration, SignedIn signedIn) {}
}

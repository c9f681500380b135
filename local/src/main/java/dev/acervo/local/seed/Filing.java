package dev.acervo.local.seed;

import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.Journal;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;

/**
 * Files documents about the people of a big company: few through the API, many past it. What was once filed past the API
 * goes on that way, because the journal knows only what went through.
 */
public final class Filing {

    /** So many go through the API. */
    public static final int FEW = 5_000;

    private static final String PAST_THE_API = "past the api";

    private final Installation installation;
    private final Wire wire;
    private final SignedIn hr;
    private final ProcessBuilder bulkLoad;
    private final Progress progress;

    /** @param bulkLoad the command that fills the stores */
    public Filing(Installation installation, Wire wire, SignedIn hr, ProcessBuilder bulkLoad, Progress progress) {
        this.installation = installation;
        this.wire = wire;
        this.hr = hr;
        this.bulkLoad = bulkLoad;
        this.progress = progress;
    }

    /** @param people how many of the company the documents are about, from the head down */
    public Filed file(long seed, int people, int documents) throws IOException, InterruptedException {
        var owners = new Register(installation, wire, hr, progress).owners(people);
        var papers = new Papers(seed, owners, documents);
        try (var journal = Journal.open(installation.folder().resolve("documents.txt"))) {
            var started = System.nanoTime();
            var added = documents <= FEW && journal.find(PAST_THE_API).isEmpty()
                    ? new Uploads(installation, wire, hr, journal, progress).file(papers, documents)
                    : past(journal, papers, documents);
            return new Filed(documents, added, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private int past(Journal journal, Papers papers, int documents) throws IOException, InterruptedException {
        journal.add(PAST_THE_API, "");
        var known = (int) papers.all()
                .filter(paper -> journal.find(paper.key()).isPresent())
                .count();
        var missing = papers.all()
                .filter(paper -> journal.find(paper.key()).isEmpty())
                .iterator();
        return new Stores(bulkLoad, self(), progress).file(missing, known, documents);
    }

    /** The employee that the account which files is: a claim of its token. */
    private String self() throws IOException, InterruptedException {
        var claims = Base64.getUrlDecoder().decode(hr.token().split("\\.", 3)[1]);
        return Wire.JSON.readTree(claims).path("employee_id").asText();
    }
}

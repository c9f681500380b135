package dev.acervo.local.demo;

import dev.acervo.local.demo.Filing.Clerk;
import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.papers.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The demo company in a running system, put there through its API the way a person would: hired, linked to the demo
 * accounts, filed, and found again in the lists. Started again after an interruption it goes on where it was.
 */
public final class DemoData {

    static final long SEED = 20_261;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation installation;
    private final Progress progress;
    private final int most;
    private final Wire wire;

    public DemoData(Installation installation, Progress progress) {
        this(installation, progress, PATIENCE, Integer.MAX_VALUE);
    }

    /**
     * @param patience how long a part that does not answer is asked again
     * @param papers how many papers to file at most
     */
    DemoData(Installation installation, Progress progress, Duration patience, int papers) {
        this.installation = installation;
        this.progress = progress;
        this.most = papers;
        this.wire = new Wire(patience);
    }

    /** Whether a load with this folder came to its end. */
    public static boolean loaded(Path folder) {
        return Files.exists(marker(folder));
    }

    /** Returns when everything is there and in the lists; at once, when it was already. */
    public void load() throws InterruptedException {
        if (loaded(installation.folder())) return;
        try (var journal = Journal.open(installation.folder().resolve("demo-journal.txt"))) {
            load(journal);
            Files.writeString(marker(installation.folder()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Journal journal) throws InterruptedException {
        var company = Company.of(SEED, journal.startedOn(installation.today()));
        var papers = Archive.of(SEED, company).stream().limit(most).toList();
        var alberto = new SignedIn(installation, wire, Staff.FOUNDER);
        var helena = new SignedIn(installation, wire, "helena");

        var staff = new Staff(installation, wire, journal, progress);
        staff.openDepartments(alberto, company);
        staff.hire(alberto, company);
        new Users(installation, wire).link(alberto, company, staff.people(), progress);
        staff.placeFounder(helena, company);

        var filing = new Filing(installation, wire, journal, progress);
        filing.file(
                papers,
                staff.people(),
                List.of(
                        new Clerk(company.account("helena").registration(), helena),
                        new Clerk(company.account(Staff.FOUNDER).registration(), alberto)));
        filing.awaitIndex(helena, papers.size());
    }

    private static Path marker(Path folder) {
        return folder.resolve("demo-loaded");
    }
}

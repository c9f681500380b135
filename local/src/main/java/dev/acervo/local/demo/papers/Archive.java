package dev.acervo.local.demo.papers;

import dev.acervo.local.demo.company.Company;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that the demo company keeps about its people. */
public final class Archive {

    private Archive() {}

    /** From the oldest to the newest, so that filing them in order gives each list its history. Same seed, same papers. */
    public static List<Paper> of(long seed, Company company) {
        var desk = Desk.of(seed, company);
        var papers = new ArrayList<Paper>();
        for (var person : company.people()) {
            papers.addAll(Contracts.of(person, desk));
            papers.addAll(Payslips.of(person, desk));
            papers.addAll(Health.of(person, desk));
            papers.addAll(Growth.of(person, desk));
            papers.addAll(Conduct.of(person, desk));
            papers.addAll(Personal.of(person, desk));
        }
        papers.sort(Comparator.comparing(Paper::issuedOn).thenComparing(Paper::key));
        return List.copyOf(papers);
    }
}

package dev.acervo.bff.screens.home;

import dev.acervo.bff.screens.documents.DocumentRow;
import dev.acervo.bff.screens.documents.DocumentShelf;
import dev.acervo.bff.screens.people.Person;
import java.util.List;

/** The first screen. */
public record HomeView(Person me, DocumentShelf myDocuments, Team team) {

    /**
     * My team at a glance.
     *
     * @param direct how many report to me
     * @param all how many are below me, at any height
     * @param people up to eight of those who report to me
     * @param expiring up to five of their documents that end within 30 days, the first one first
     */
    public record Team(int direct, int all, List<Person> people, List<DocumentRow> expiring) {}
}

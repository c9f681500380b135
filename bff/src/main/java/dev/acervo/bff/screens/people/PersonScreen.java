package dev.acervo.bff.screens.people;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.documents.DocumentShelf;
import dev.acervo.bff.screens.documents.Documents;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Somebody's page: who they are, who is above and below, what the caller sees in their file. */
public final class PersonScreen {
    private static final int DOCUMENTS = 20;

    private final Together together;
    private final People people;
    private final Documents documents;

    public PersonScreen(Together together, People people, Documents documents) {
        this.together = together;
        this.people = people;
        this.documents = documents;
    }

    public PersonView of(UUID id) {
        var departments = together.ask(people::departments);
        var reports = together.ask(() -> people.reports(id, null));
        var file = together.ask(() -> documents.about(id, DOCUMENTS));
        var canUpload = together.ask(() -> documents.mayAddAny(id));
        var tagged = together.ask(() -> people.one(id));
        var chain = people.chain(id);
        var found = people.byId(chain);
        var person = tagged.get().employee();
        var names = departments.get();
        return new PersonView(
                PersonDetails.of(person, names),
                tagged.get().etag(),
                chain.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(above -> Person.of(above, names))
                        .toList(),
                reports.get().items().stream()
                        .map(report -> Person.of(report, names))
                        .toList(),
                DocumentShelf.of(file.get(), Map.of(id, person)),
                person.can(),
                canUpload.get());
    }
}

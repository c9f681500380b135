package dev.acervo.bff.screens.documents;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.documents.DocumentView.Author;
import dev.acervo.bff.screens.documents.DocumentView.Version;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document's page: what it is, whose, and its files. */
public final class DocumentScreen {
    private final Together together;
    private final Documents documents;
    private final People people;

    public DocumentScreen(Together together, Documents documents, People people) {
        this.together = together;
        this.documents = documents;
        this.people = people;
    }

    public DocumentView of(UUID id) {
        var departments = together.ask(people::departments);
        var files = together.ask(() -> documents.versions(id));
        var found = documents.one(id);
        var document = found.document();
        var versions = files.get();
        var known = people.byId(mentioned(document, versions));
        var owner = known.get(document.employeeId());
        if (owner == null) {
            throw new Missing();
        }
        return new DocumentView(
                document,
                found.etag(),
                Person.of(owner, departments.get()),
                author(document.createdBy(), known),
                versions.stream().map(file -> version(file, known)).toList());
    }

    private static Set<UUID> mentioned(Document document, List<Documents.File> versions) {
        var ids = new LinkedHashSet<UUID>();
        ids.add(document.employeeId());
        if (document.createdBy() != null) {
            ids.add(document.createdBy());
        }
        versions.forEach(file -> ids.add(file.createdBy()));
        return ids;
    }

    private static @Nullable Author author(@Nullable UUID id, Map<UUID, Employee> known) {
        var employee = id == null ? null : known.get(id);
        return employee == null ? null : new Author(employee.id(), employee.shownName());
    }

    private static Version version(Documents.File file, Map<UUID, Employee> known) {
        var author = author(file.createdBy(), known);
        return new Version(
                file.number(), file.file(), file.createdAt(), file.createdBy(), author == null ? null : author.name());
    }
}

package dev.acervo.bff.screens.documents;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.people.People;
import java.util.UUID;

/** The list of documents, and the form that adds to it. */
public final class DocumentsScreen {
    private final Together together;
    private final Documents documents;
    private final People people;

    public DocumentsScreen(Together together, Documents documents, People people) {
        this.together = together;
        this.documents = documents;
        this.people = people;
    }

    public DocumentPage list(DocumentFilter filter) {
        var facets = together.ask(() -> documents.facets(filter));
        var page = documents.list(filter);
        var owners = people.byId(
                page.items().stream().map(Document::employeeId).distinct().toList());
        return new DocumentPage(
                page.items().stream().map(item -> DocumentRow.of(item, owners)).toList(),
                page.next(),
                page.total(),
                facets.get());
    }

    public UploadOptions uploadOptions(UUID employee) {
        return new UploadOptions(documents.types(employee));
    }
}

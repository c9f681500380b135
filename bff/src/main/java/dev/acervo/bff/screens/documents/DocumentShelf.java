package dev.acervo.bff.screens.documents;

import dev.acervo.bff.screens.people.Employee;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The newest documents of one person, and how many there are in all. */
public record DocumentShelf(List<DocumentRow> items, Total total) {

    public static DocumentShelf of(Documents.Page page, Map<UUID, Employee> owners) {
        return new DocumentShelf(
                page.items().stream().map(item -> DocumentRow.of(item, owners)).toList(), page.total());
    }
}

package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for. An empty set does not filter; the values of one set are alternatives, the sets add up.
 *
 * @param text free text over title, description, tags and the text of the file; every word must occur
 * @param owners the people whom the documents are about
 * @param tags compared without regard to case and accents
 */
public record Search(
        @Nullable String text,
        Set<EmployeeId> owners,
        Set<String> types,
        Set<String> tags,
        Set<DocumentStatus> statuses,
        Order order) {

    public Search {
        text = text == null || text.isBlank() ? null : text.strip();
        owners = Set.copyOf(owners);
        types = Set.copyOf(types);
        tags = Set.copyOf(tags);
        statuses = Set.copyOf(statuses);
    }

    /**
     * The level from which on a document may be in the answer. A question (or an order) that names what METADATA hides
     * is answered from what the person may VIEW, or its answer would tell what they may not see.
     */
    public Level least() {
        return text != null || !tags.isEmpty() || order.hidden() ? Level.VIEW : Level.METADATA;
    }

    /**
     * Whether the document, as it is now, is still of the kind asked for. It does not look at text and tags: those are the
     * index's.
     */
    boolean admits(Document document) {
        return (owners.isEmpty() || owners.contains(document.employeeId()))
                && (types.isEmpty() || types.contains(document.type()))
                && (statuses.isEmpty() || statuses.contains(document.status()));
    }

    /** The same question for any type: what the counts by type are of. */
    public Search ofAnyType() {
        return new Search(text, owners, Set.of(), tags, statuses, order);
    }
}

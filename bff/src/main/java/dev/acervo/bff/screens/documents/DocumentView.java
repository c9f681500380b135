package dev.acervo.bff.screens.documents;

import dev.acervo.bff.screens.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document's page.
 *
 * @param etag for If-Match, when the document is changed
 * @param createdBy null for those who may not see it
 */
public record DocumentView(
        Document document,
        String etag,
        Person owner,
        @Nullable Author createdBy,
        List<Version> versions) {

    /** Who added something. */
    public record Author(UUID id, String name) {}

    /** One file of the document. */
    public record Version(
            int number,
            DocumentFile file,
            Instant createdAt,
            UUID createdBy,
            @Nullable String createdByName) {}
}

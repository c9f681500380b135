package dev.acervo.bff.screens.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents, as the caller may see them. An answer that cannot be had is an exception. */
public interface Documents {

    /** A page of a list. */
    record Page(List<Document> items, @Nullable String next, Total total) {}

    /** One document, and the entity tag to change it with. */
    record Tagged(Document document, String etag) {}

    /** A file that a document has or had. */
    record File(int number, DocumentFile file, Instant createdAt, UUID createdBy) {}

    Page list(DocumentFilter filter);

    /** Counts for the same filter; no counts at all when they cannot be had, for the list is worth more than they are. */
    Facets facets(DocumentFilter filter);

    /** The newest documents about somebody that are not in the trash. */
    Page about(UUID employee, int limit);

    /** Documents about these people that are not in the trash, the first to expire first. */
    Page byExpiry(Collection<UUID> employees, @Nullable String cursor);

    Tagged one(UUID id);

    /** Its files, the newest first; none for those who may not have them. */
    List<File> versions(UUID id);

    /** The types, and which of them the caller may add about somebody. */
    List<TypeOption> types(UUID employee);

    /** Whether there is any type that the caller may add about somebody; no, when that cannot be asked. */
    boolean mayAddAny(UUID employee);
}

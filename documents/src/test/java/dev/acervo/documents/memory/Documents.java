package dev.acervo.documents.memory;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Documents and people to test with: employee number {@code n} has the id that ends in {@code n}. */
public final class Documents {
    public static final Instant NOW = Instant.parse("2026-03-31T12:00:00.123Z");

    private Documents() {}

    public static EmployeeId employee(int number) {
        return new EmployeeId(new UUID(0x018f_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    public static Owner owner(int number) {
        return new Owner(employee(number), number);
    }

    public static Details details(String type, int owner) {
        return new Details(
                "Title", "Description", type, owner(owner), List.of("a", "b"), LocalDate.of(2026, 1, 2), null);
    }

    public static FileVersion file(int number, int by, Instant at) {
        return new FileVersion(
                number,
                "file.pdf",
                "application/pdf",
                12,
                "00".repeat(32),
                "key-" + UUID.randomUUID(),
                at,
                employee(by));
    }

    public static Document document(String type, int owner, int addedBy) {
        return document(type, owner, addedBy, NOW);
    }

    public static Document document(String type, int owner, int addedBy, Instant at) {
        return Document.create(new DocumentId(UUID.randomUUID()), details(type, owner), file(1, addedBy, at));
    }

    public static DocumentEvent event(DocumentEvent.Kind kind, Document after) {
        return DocumentEvent.of(UUID.randomUUID(), kind, after, after.createdBy());
    }
}

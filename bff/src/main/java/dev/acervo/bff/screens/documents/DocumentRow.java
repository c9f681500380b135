package dev.acervo.bff.screens.documents;

import dev.acervo.bff.screens.people.Employee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document in a list, with its owner's name. What the level METADATA hides is null. */
public record DocumentRow(
        UUID id,
        @Nullable String title,
        @Nullable String description,
        String type,
        UUID employeeId,
        String ownerName,
        @Nullable String ownerTitle,
        @Nullable List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        DocumentStatus status,
        @Nullable Long version,
        @Nullable DocumentFile file,
        Instant createdAt,
        @Nullable UUID createdBy,
        @Nullable Instant updatedAt,
        Level level,
        Can can,
        List<Why> why) {

    private static final String UNKNOWN = "—";

    /** @param owners by id; an owner who is not among them has no name on the row */
    public static DocumentRow of(Document document, Map<UUID, Employee> owners) {
        var owner = owners.get(document.employeeId());
        return new DocumentRow(
                document.id(),
                document.title(),
                document.description(),
                document.type(),
                document.employeeId(),
                owner == null ? UNKNOWN : owner.shownName(),
                owner == null ? null : owner.title(),
                document.tags(),
                document.issuedOn(),
                document.validUntil(),
                document.status(),
                document.version(),
                document.file(),
                document.createdAt(),
                document.createdBy(),
                document.updatedAt(),
                document.level(),
                document.can(),
                document.why());
    }
}

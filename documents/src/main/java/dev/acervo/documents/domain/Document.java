package dev.acervo.documents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document about one employee, with every file it ever had. A document without a file does not exist.
 *
 * @param revision 1 when made, one more with every change of anything; the ETag and the order of its events
 * @param ownerNumber the owner's small integer, which reach is expressed in
 * @param versions its files, oldest first, never empty
 * @param placedFrom the first file version added under the present owner and type: who added an earlier one
 *     no longer reads it for having added it
 */
public record Document(
        DocumentId id,
        long revision,
        String title,
        @Nullable String description,
        String type,
        EmployeeId employeeId,
        int ownerNumber,
        List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        DocumentStatus status,
        List<FileVersion> versions,
        int placedFrom,
        Instant createdAt,
        EmployeeId createdBy,
        Instant updatedAt) {
    public Document {
        if (revision < 1 || versions.isEmpty()) {
            throw new IllegalArgumentException(
                    "document " + id + " at revision " + revision + " with " + versions.size() + " files");
        }
        tags = List.copyOf(tags);
        versions = List.copyOf(versions);
    }

    /** A new document with its first file. */
    public static Document create(DocumentId id, Details details, FileVersion file) {
        return new Document(
                id,
                1,
                details.title(),
                details.description(),
                details.type(),
                details.owner().id(),
                details.owner().number(),
                details.tags(),
                details.issuedOn(),
                details.validUntil(),
                DocumentStatus.ACTIVE,
                List.of(file),
                1,
                file.createdAt(),
                file.createdBy(),
                file.createdAt());
    }

    public Owner owner() {
        return new Owner(employeeId, ownerNumber);
    }

    public Details details() {
        return new Details(title, description, type, owner(), tags, issuedOn, validUntil);
    }

    public FileVersion file() {
        return versions.getLast();
    }

    /** Everybody who added a file under the present owner and type: what the UPLOADER reason is read from. */
    public Set<EmployeeId> uploaders() {
        var uploaders = new LinkedHashSet<EmployeeId>();
        for (var version : versions) {
            if (version.number() >= placedFrom) {
                uploaders.add(version.createdBy());
            }
        }
        return uploaders;
    }

    /** With other details. A new owner or type ends what earlier uploaders could read. */
    public Document describe(Details now, Instant at) {
        boolean placed =
                type.equals(now.type()) && employeeId.equals(now.owner().id());
        return new Document(
                id,
                revision + 1,
                now.title(),
                now.description(),
                now.type(),
                now.owner().id(),
                now.owner().number(),
                now.tags(),
                now.issuedOn(),
                now.validUntil(),
                status,
                versions,
                placed ? placedFrom : file().number() + 1,
                createdAt,
                createdBy,
                at);
    }

    public Document add(FileVersion file) {
        if (file.number() != file().number() + 1) {
            throw new IllegalArgumentException("version " + file.number() + " does not follow " + file().number());
        }
        var all = new ArrayList<>(versions);
        all.add(file);
        return with(status, all, file.createdAt());
    }

    public Document trash(Instant at) {
        return with(DocumentStatus.TRASHED, versions, at);
    }

    public Document restore(Instant at) {
        return with(DocumentStatus.ACTIVE, versions, at);
    }

    private Document with(DocumentStatus status, List<FileVersion> versions, Instant at) {
        return new Document(
                id,
                revision + 1,
                title,
                description,
                type,
                employeeId,
                ownerNumber,
                tags,
                issuedOn,
                validUntil,
                status,
                versions,
                placedFrom,
                createdAt,
                createdBy,
                at);
    }
}

package dev.acervo.documents.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.Owner;
import dev.acervo.documents.domain.access.DocumentTypes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the input, as JSON: a document with a plain text as its file.
 *
 * @param key names the document for good: the same key is the same id
 * @param addedBy an employee of HR
 */
record Sheet(
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) UUID employeeId,
        @JsonProperty(required = true) int ownerNumber,
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String title,
        @Nullable String description,
        @JsonProperty(required = true) List<String> tags,
        @JsonProperty(required = true) String issuedOn,
        @JsonProperty(required = true) String addedAt,
        @JsonProperty(required = true) UUID addedBy,
        @JsonProperty(required = true) String fileName,
        @JsonProperty(required = true) String text) {
    private static final long TIME = 0xFFFF_FFFF_FFFFL;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    DocumentId id() {
        return new DocumentId(uuid());
    }

    /** The same for all sheets with this text: they share an object. */
    String objectKey() {
        return HexFormat.of().formatHex(sha256("file/" + text), 0, 16);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Document document(long size, String sha256) {
        var details = new Details(
                title,
                description,
                DocumentTypes.shipped()
                        .find(type)
                        .orElseThrow(() -> wrong("of no known type"))
                        .id(),
                new Owner(new EmployeeId(employeeId), ownerNumber),
                tags,
                LocalDate.parse(issuedOn),
                null);
        if (!details.faults().isEmpty()) {
            throw wrong("not sound: " + details.faults());
        }
        var version = new FileVersion(
                1, fileName, "text/plain", size, sha256, objectKey(), Instant.parse(addedAt), new EmployeeId(addedBy));
        return Document.create(id(), details, version);
    }

    /** A UUID of version 7 whose random bits are not random: they follow from the key. */
    private UUID uuid() {
        var hash = ByteBuffer.wrap(sha256("document/" + key));
        long time = Instant.parse(addedAt).toEpochMilli() & TIME;
        return new UUID(time << 16 | VERSION | hash.getLong() >>> 52, hash.getLong() >>> 2 | VARIANT);
    }

    private IllegalArgumentException wrong(String how) {
        return new IllegalArgumentException("document " + key + " is " + how);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

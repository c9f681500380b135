package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and keys of the single table; {@code docs/decisions/0004} tells why they are so. */
final class Table {
    static final String PK = "pk";
    static final String SK = "sk";
    static final String BY_EMPLOYEE = "byEmployee";
    static final String EMPLOYEE = "employeeId";
    static final String PLACE = "place";
    static final String REVISION = "revision";
    static final String EXPIRES = "expiresAt";

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Table() {}

    static Map<String, AttributeValue> document(DocumentId id) {
        return Item.key("DOC#" + id, "DOC").values();
    }

    static Map<String, AttributeValue> once(String key) {
        return Item.key("ONCE#" + key, "ONCE").values();
    }

    static Map<String, AttributeValue> lease(String job) {
        return Item.key("LEASE#" + job, "LEASE").values();
    }

    static String outbox(int shard) {
        return "OUTBOX#" + shard;
    }

    /** Where a document lies among those of its employee: text that sorts like time, then id. */
    static String place(Instant createdAt, DocumentId id) {
        return MILLIS.format(createdAt) + "#" + id;
    }

    static Item inIndex(EmployeeId employee, Instant createdAt, DocumentId id) {
        var key = new Item(new java.util.LinkedHashMap<>(document(id)));
        return key.put(EMPLOYEE, employee.toString()).put(PLACE, place(createdAt, id));
    }
}

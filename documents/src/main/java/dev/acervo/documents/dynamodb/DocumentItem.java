package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileVersion;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A document as an item: one item with all its file versions, so that one read shows one revision. */
final class DocumentItem {
    private DocumentItem() {}

    static Map<String, AttributeValue> of(Document document) {
        return Table.inIndex(document.employeeId(), document.createdAt(), document.id())
                .put("id", document.id().toString())
                .put(Table.REVISION, document.revision())
                .put("title", document.title())
                .put("description", document.description())
                .put("type", document.type())
                .put("ownerNumber", document.ownerNumber())
                .put("tags", document.tags().stream().map(AttributeValue::fromS).toList())
                .put("issuedOn", document.issuedOn())
                .put("validUntil", document.validUntil())
                .put("status", document.status().code())
                .put(
                        "versions",
                        document.versions().stream().map(DocumentItem::of).toList())
                .put("placedFrom", document.placedFrom())
                .put("createdAt", document.createdAt())
                .put("createdBy", document.createdBy().toString())
                .put("updatedAt", document.updatedAt())
                .values();
    }

    static Document read(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return new Document(
                DocumentId.of(item.text("id")),
                item.number(Table.REVISION),
                item.text("title"),
                item.find("description"),
                item.text("type"),
                EmployeeId.of(item.text(Table.EMPLOYEE)),
                (int) item.number("ownerNumber"),
                item.list("tags").stream().map(AttributeValue::s).toList(),
                item.date("issuedOn"),
                item.date("validUntil"),
                DocumentStatus.find(item.text("status")).orElseThrow(),
                item.list("versions").stream().map(DocumentItem::version).toList(),
                (int) item.number("placedFrom"),
                item.time("createdAt"),
                EmployeeId.of(item.text("createdBy")),
                item.time("updatedAt"));
    }

    private static AttributeValue of(FileVersion version) {
        return AttributeValue.fromM(Item.empty()
                .put("number", version.number())
                .put("name", version.name())
                .put("contentType", version.contentType())
                .put("size", version.size())
                .put("sha256", version.sha256())
                .put("objectKey", version.objectKey())
                .put("createdAt", version.createdAt())
                .put("createdBy", version.createdBy().toString())
                .values());
    }

    private static FileVersion version(AttributeValue value) {
        var item = new Item(value.m());
        return new FileVersion(
                (int) item.number("number"),
                item.text("name"),
                item.text("contentType"),
                item.number("size"),
                item.text("sha256"),
                item.text("objectKey"),
                item.time("createdAt"),
                EmployeeId.of(item.text("createdBy")));
    }
}

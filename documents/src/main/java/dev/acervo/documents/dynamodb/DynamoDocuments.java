package dev.acervo.documents.dynamodb;

import static dev.acervo.documents.dynamodb.Calls.call;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.EmployeeId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Documents in DynamoDB. The index of an employee's documents gives ids only; what they are is read consistently. */
@Singleton
final class DynamoDocuments implements DocumentStore {
    private static final int BATCH = 100;

    private final DynamoDbClient client;
    private final Transactions transactions;
    private final String table;

    DynamoDocuments(DynamoDbClient client, Transactions transactions, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.transactions = transactions;
        this.table = table;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return get(Table.document(id)).map(DocumentItem::read);
    }

    @Override
    public Map<DocumentId, Document> findAll(Collection<DocumentId> ids) {
        var found = new HashMap<DocumentId, Document>();
        var all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            var keys = all.subList(from, Math.min(from + BATCH, all.size())).stream()
                    .map(Table::document)
                    .toList();
            batch(keys, found);
        }
        return found;
    }

    @Override
    public Page ofEmployee(EmployeeId employee, @Nullable Position after, int limit) {
        var start = after == null
                ? null
                : Table.inIndex(employee, after.createdAt(), after.id()).values();
        var answer = call(() -> client.query(q -> q.tableName(table)
                .indexName(Table.BY_EMPLOYEE)
                .keyConditionExpression("#employee = :employee")
                .expressionAttributeNames(Map.of("#employee", Table.EMPLOYEE))
                .expressionAttributeValues(Map.of(":employee", AttributeValue.fromS(employee.toString())))
                .scanIndexForward(false)
                .limit(limit)
                .exclusiveStartKey(start)));
        var ids = answer.items().stream().map(DynamoDocuments::id).toList();
        var documents = findAll(ids);
        var items = ids.stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .filter(document -> document.employeeId().equals(employee))
                .toList();
        return new Page(items, next(answer.lastEvaluatedKey()));
    }

    @Override
    public Optional<Remembered> add(Document document, DocumentEvent event, @Nullable Once once) {
        return transactions.save(document, event, once);
    }

    @Override
    public Optional<Remembered> replace(Document document, DocumentEvent event, @Nullable Once once) {
        return transactions.save(document, event, once);
    }

    @Override
    public Optional<Remembered> remembered(String key, Instant now) {
        return get(Table.once(key)).map(Item::new).flatMap(item -> OnceItem.read(item, now));
    }

    private Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        var answer = call(() -> client.getItem(g -> g.tableName(table).key(key).consistentRead(true)));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    private void batch(List<Map<String, AttributeValue>> keys, Map<DocumentId, Document> found) {
        var wanted = Map.of(
                table,
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        while (!wanted.isEmpty()) {
            var asked = wanted;
            var answer = call(() -> client.batchGetItem(b -> b.requestItems(asked)));
            for (var attributes : answer.responses().getOrDefault(table, List.of())) {
                var document = DocumentItem.read(attributes);
                found.put(document.id(), document);
            }
            wanted = answer.unprocessedKeys();
        }
    }

    private static DocumentId id(Map<String, AttributeValue> key) {
        return DocumentId.of(new Item(key).text(Table.PK).substring("DOC#".length()));
    }

    private static @Nullable Position next(@Nullable Map<String, AttributeValue> last) {
        if (last == null || last.isEmpty()) {
            return null;
        }
        var place = new Item(last).text(Table.PLACE);
        return new Position(Instant.parse(place.substring(0, place.indexOf('#'))), id(last));
    }
}

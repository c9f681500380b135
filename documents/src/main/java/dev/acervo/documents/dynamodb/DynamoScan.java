package dev.acervo.documents.dynamodb;

import static dev.acervo.documents.dynamodb.Calls.call;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.search.StoredDocuments;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All documents by a consistent scan of the table, which holds other items too. */
@Singleton
final class DynamoScan implements StoredDocuments {
    private static final int BATCH = 100;

    private final DynamoDbClient client;
    private final String table;

    DynamoScan(DynamoDbClient client, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void forEachBatch(Consumer<List<Document>> batch) {
        Map<String, AttributeValue> start = Map.of();
        do {
            var from = start.isEmpty() ? null : start;
            var answer = call(() -> client.scan(s -> s.tableName(table)
                    .filterExpression("sk = :document")
                    .expressionAttributeValues(Map.of(":document", AttributeValue.fromS("DOC")))
                    .consistentRead(true)
                    .limit(BATCH)
                    .exclusiveStartKey(from)));
            if (!answer.items().isEmpty()) {
                batch.accept(answer.items().stream().map(DocumentItem::read).toList());
            }
            start = answer.lastEvaluatedKey();
        } while (!start.isEmpty());
    }
}

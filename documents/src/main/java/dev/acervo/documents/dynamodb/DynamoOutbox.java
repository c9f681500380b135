package dev.acervo.documents.dynamodb;

import static dev.acervo.documents.dynamodb.Calls.call;

import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.Outbox;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The outbox in the base table, not in an index, because only the base table can be read consistently. */
@Singleton
final class DynamoOutbox implements Outbox {
    private static final int BATCH = 25;

    private final DynamoDbClient client;
    private final String table;

    DynamoOutbox(DynamoDbClient client, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public int shards() {
        return EventItem.SHARDS;
    }

    @Override
    public List<DocumentEvent> pending(int shard, int limit) {
        var answer = call(() -> client.query(q -> q.tableName(table)
                .keyConditionExpression("pk = :shard")
                .expressionAttributeValues(Map.of(":shard", AttributeValue.fromS(Table.outbox(shard))))
                .consistentRead(true)
                .limit(limit)));
        return answer.items().stream().map(EventItem::read).toList();
    }

    @Override
    public void sent(List<DocumentEvent> events) {
        for (int from = 0; from < events.size(); from += BATCH) {
            var deletions = events.subList(from, Math.min(from + BATCH, events.size())).stream()
                    .map(event ->
                            DeleteRequest.builder().key(EventItem.key(event)).build())
                    .map(deletion ->
                            WriteRequest.builder().deleteRequest(deletion).build())
                    .toList();
            delete(Map.of(table, deletions));
        }
    }

    private void delete(Map<String, List<WriteRequest>> deletions) {
        var left = deletions;
        while (!left.isEmpty()) {
            var asked = left;
            left = call(() -> client.batchWriteItem(b -> b.requestItems(asked))).unprocessedItems();
        }
    }
}

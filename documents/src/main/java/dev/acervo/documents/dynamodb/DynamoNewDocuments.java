package dev.acervo.documents.dynamodb;

import static dev.acervo.documents.dynamodb.Calls.call;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.NewDocuments;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of plain puts: as many as DynamoDB takes in one request. */
@Singleton
final class DynamoNewDocuments implements NewDocuments {
    private static final int BATCH = 25;

    private final DynamoDbClient client;
    private final String table;

    DynamoNewDocuments(DynamoDbClient client, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void addSilently(Collection<Document> documents) {
        var all = List.copyOf(documents);
        for (int from = 0; from < all.size(); from += BATCH) {
            var puts = all.subList(from, Math.min(from + BATCH, all.size())).stream()
                    .map(document ->
                            PutRequest.builder().item(DocumentItem.of(document)).build())
                    .map(put -> WriteRequest.builder().putRequest(put).build())
                    .toList();
            Map<String, List<WriteRequest>> left = Map.of(table, puts);
            while (!left.isEmpty()) {
                var asked = left;
                left = call(() -> client.batchWriteItem(b -> b.requestItems(asked)))
                        .unprocessedItems();
            }
        }
    }
}

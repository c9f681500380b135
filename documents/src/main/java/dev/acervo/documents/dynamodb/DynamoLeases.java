package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.Leases;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** One item per job, written only by its holder or after it ran out. */
@Singleton
final class DynamoLeases implements Leases {
    private final DynamoDbClient client;
    private final String table;

    DynamoLeases(DynamoDbClient client, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public boolean hold(String job, String holder, Instant now, Duration length) {
        var item = new Item(new LinkedHashMap<>(Table.lease(job)))
                .put("holder", holder)
                .put("untilMillis", now.plus(length).toEpochMilli());
        try {
            client.putItem(p -> p.tableName(table)
                    .item(item.values())
                    .conditionExpression("attribute_not_exists(holder) OR holder = :holder OR untilMillis < :now")
                    .expressionAttributeValues(Map.of(
                            ":holder", AttributeValue.fromS(holder),
                            ":now", AttributeValue.fromN(Long.toString(now.toEpochMilli())))));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        } catch (SdkException e) {
            throw Calls.unavailable(e);
        }
    }
}

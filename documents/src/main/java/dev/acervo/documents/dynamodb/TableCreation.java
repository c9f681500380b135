package dev.acervo.documents.dynamodb;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Makes the table at start where nobody else does. In AWS the stack makes it, and the service has no right to. */
@Context
@Requires(property = "acervo.create-stores", value = "true")
final class TableCreation {
    private final DynamoDbClient client;
    private final String table;

    TableCreation(DynamoDbClient client, @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.table = table;
    }

    @PostConstruct
    void create() {
        try {
            client.describeTable(d -> d.tableName(table));
        } catch (ResourceNotFoundException _) {
            make();
        }
    }

    private void make() {
        try {
            client.createTable(this::describe);
        } catch (ResourceInUseException _) {
            // another instance was faster
        }
        client.waiter().waitUntilTableExists(w -> w.tableName(table));
        client.updateTimeToLive(t -> t.tableName(table)
                .timeToLiveSpecification(s -> s.attributeName(Table.EXPIRES).enabled(true)));
    }

    private void describe(CreateTableRequest.Builder request) {
        request.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        a -> a.attributeName(Table.PK).attributeType(ScalarAttributeType.S),
                        a -> a.attributeName(Table.SK).attributeType(ScalarAttributeType.S),
                        a -> a.attributeName(Table.EMPLOYEE).attributeType(ScalarAttributeType.S),
                        a -> a.attributeName(Table.PLACE).attributeType(ScalarAttributeType.S))
                .keySchema(
                        k -> k.attributeName(Table.PK).keyType(KeyType.HASH),
                        k -> k.attributeName(Table.SK).keyType(KeyType.RANGE))
                .globalSecondaryIndexes(i -> i.indexName(Table.BY_EMPLOYEE)
                        .keySchema(
                                k -> k.attributeName(Table.EMPLOYEE).keyType(KeyType.HASH),
                                k -> k.attributeName(Table.PLACE).keyType(KeyType.RANGE))
                        .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY)));
    }
}

package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.DocumentStore.Remembered;
import dev.acervo.documents.domain.EventsWaiting;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Saves a document, its event and an idempotency key in one TransactWriteItems. The SDK sends a client request token
 * with it, so a call that is repeated because its answer was lost counts once.
 */
@Singleton
final class Transactions {
    private static final int ATTEMPTS = 12;

    private final DynamoDbClient client;
    private final ApplicationEventPublisher<EventsWaiting> waiting;
    private final String table;

    Transactions(
            DynamoDbClient client,
            ApplicationEventPublisher<EventsWaiting> waiting,
            @Value("${acervo.dynamodb.table}") String table) {
        this.client = client;
        this.waiting = waiting;
        this.table = table;
    }

    Optional<Remembered> save(Document document, DocumentEvent event, @Nullable Once once) {
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(write(document));
        writes.add(write(Put.builder().item(EventItem.of(event))));
        if (once != null) {
            writes.add(write(once, document, event.at()));
        }
        for (int attempt = 1; ; attempt++) {
            try {
                client.transactWriteItems(t -> t.transactItems(writes));
                waiting.publishEvent(new EventsWaiting());
                return Optional.empty();
            } catch (TransactionCanceledException e) {
                var reasons = e.cancellationReasons();
                if (once != null && failed(reasons.get(2))) {
                    return OnceItem.read(new Item(reasons.get(2).item()), event.at());
                }
                if (failed(reasons.get(0))) {
                    throw new DocumentProblem.Changed();
                }
                if (attempt == ATTEMPTS) {
                    throw Calls.unavailable(e);
                }
                pause(attempt);
            } catch (SdkException e) {
                throw Calls.unavailable(e);
            }
        }
    }

    private TransactWriteItem write(Document document) {
        var put = Put.builder().item(DocumentItem.of(document)).expressionAttributeNames(Map.of("#r", Table.REVISION));
        if (document.revision() == 1) {
            return write(put.conditionExpression("attribute_not_exists(#r)"));
        }
        return write(put.conditionExpression("#r = :before")
                .expressionAttributeValues(
                        Map.of(":before", AttributeValue.fromN(Long.toString(document.revision() - 1)))));
    }

    private TransactWriteItem write(Once once, Document document, Instant now) {
        return write(Put.builder()
                .item(OnceItem.of(once, document.id()))
                .conditionExpression("attribute_not_exists(#e) OR #e <= :now")
                .expressionAttributeNames(Map.of("#e", Table.EXPIRES))
                .expressionAttributeValues(Map.of(":now", AttributeValue.fromN(Long.toString(now.getEpochSecond()))))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private TransactWriteItem write(Put.Builder put) {
        return TransactWriteItem.builder().put(put.tableName(table).build()).build();
    }

    private static boolean failed(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code());
    }

    /** Two transactions met on one item: the loser tries again, and then sees what the winner wrote. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 10L + 10L * attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentProblem.Unavailable("The service is stopping.", e);
        }
    }
}

package dev.acervo.permissions.kafka;

import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.reach.OrgFeed;
import dev.acervo.platform.events.Event;
import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Hears of every change of the org chart. A batch is acknowledged when it is in force; what cannot be read is put aside with
 * its reason, and the gap that it leaves makes the next event fetch the whole chart.
 */
@KafkaListener(
        groupId = "permissions",
        offsetReset = OffsetReset.EARLIEST,
        offsetStrategy = OffsetStrategy.SYNC,
        batch = true,
        properties = { // a killed instance is replaced after 6 s, not after 45
            @Property(name = ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, value = "6000"),
            @Property(name = ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, value = "1500")
        },
        errorStrategy =
                @ErrorStrategy(
                        value = ErrorStrategyValue.RETRY_ON_ERROR,
                        retryCount = Integer.MAX_VALUE,
                        retryDelay = "1s"))
@Requires(property = "kafka.enabled", notEquals = "false")
final class EmployeeEvents {
    private static final String ABOUT_PEOPLE = "dev.acervo.employee.";
    private static final String ABOUT_DEPARTMENTS = "dev.acervo.department.";

    private final OrgFeed feed;
    private final ObjectMapper json;
    private final PutAside aside;

    EmployeeEvents(OrgFeed feed, ObjectMapper json, PutAside aside) {
        this.feed = feed;
        this.json = json;
        this.aside = aside;
    }

    @Topic("employees.events")
    void receive(List<ConsumerRecord<String, byte[]>> messages) throws ExecutionException, InterruptedException {
        var events = new ArrayList<OrgEvent>(messages.size());
        for (var message : messages) {
            try {
                var event = Event.of(message);
                if (event.type().startsWith(ABOUT_PEOPLE) || event.type().startsWith(ABOUT_DEPARTMENTS)) {
                    events.add(read(event));
                }
            } catch (IOException | RuntimeException e) {
                aside.put(message, e);
            }
        }
        feed.receive(events);
    }

    private OrgEvent read(Event event) throws IOException {
        var message = json.readValue(event.data(), EmployeeMessage.class);
        if (message == null) {
            throw new IllegalArgumentException("an event without data");
        }
        return message.toDomain(event.type());
    }
}

package dev.acervo.local.parts;

import dev.acervo.local.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;

/** The topics of DESIGN.md 5, and for each consumer the one that takes what it cannot handle. */
final class Topics {

    private static final short ONE_COPY = 1;

    /** One partition: the org chart's changes have one order. */
    private static final List<Topic> ALL = List.of(
            new Topic("employees.events", 1, List.of("permissions", "bff")),
            new Topic("documents.events", 3, List.of("permissions", "indexer", "bff")),
            new Topic("permissions.events", 3, List.of("documents", "bff")),
            new Topic("audit.events", 3, List.of()));

    private record Topic(String name, int partitions, List<String> consumers) {}

    private Topics() {}

    static void create(String bootstrapServers) throws Refused {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                20_000);
        try (var admin = AdminClient.create(settings)) {
            var existing = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            var missing = wanted().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new Refused("Kafka does not make the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted while Kafka made the topics", e);
        }
    }

    private static List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : ALL) {
            topics.add(new NewTopic(topic.name(), topic.partitions(), ONE_COPY));
            for (var consumer : topic.consumers()) {
                topics.add(new NewTopic(topic.name() + "." + consumer + ".dlt", 1, ONE_COPY));
            }
        }
        return topics;
    }
}

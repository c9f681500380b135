package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One Kafka node, broker and controller at once; topics are made by whoever starts it, never by a client's mistake. */
public record KafkaEngine(Checkout checkout, Path home, int port, int controllerPort) implements Engine {

    public KafkaEngine(Path home, int port, int controllerPort) {
        this(Checkout.find(), home, port, controllerPort);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(home);
        Files.writeString(properties(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=3
                log.segment.bytes=16777216
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # The log cleaner reserves this; the default is 128 MB.
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, home.resolve("data")));
    }

    @Override
    public ProcessBuilder command() throws IOException {
        return new Jvm(checkout.classPath("kafka"), "256m")
                .small()
                .run("dev.acervo.engines.kafka.KafkaNode", properties().toString())
                .directory(home.toFile());
    }

    @Override
    public boolean ready() {
        return Probe.speaksKafka(port);
    }

    private Path properties() {
        return home.resolve("server.properties");
    }
}

package dev.acervo.engines.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Starts a Kafka node, on storage that is formatted the first time. Argument: the file server.properties. */
public final class KafkaNode {

    private KafkaNode() {}

    public static void main(String[] arguments) throws IOException {
        var configuration = arguments[0];
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of(configuration))) {
            properties.load(in);
        }
        var data = Path.of(properties.getProperty("log.dirs"));
        // --ignore-formatted: a format that was cut short is done again, a whole one is left alone.
        if (Files.notExists(data.resolve("meta.properties"))) {
            var cluster = Uuid.randomUuid().toString();
            var status = StorageTool.execute(
                    new String[] {"format", "--ignore-formatted", "-t", cluster, "-c", configuration}, System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        Kafka.main(arguments);
    }
}

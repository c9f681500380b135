package dev.acervo.local.parts;

import dev.acervo.engines.Probe;
import dev.acervo.local.Refused;
import dev.acervo.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An instance of one of Acervo's own services: {@code java -jar} on a copy of what the build made.
 *
 * @param name the service's, with the number of the instance from the second on
 */
record ServicePart(
        String name, ServiceJar jar, int port, int heapMegabytes, Set<String> after, Map<String, String> environment)
        implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int BESIDE_THE_HEAP = 130;

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort());
    }

    @Override
    public int megabytes() {
        return heapMegabytes + BESIDE_THE_HEAP;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public String stopSignal() {
        return "TERM";
    }

    @Override
    public Launch launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.copy().toString()));
        var builder = new ProcessBuilder(command).directory(jar.folder().toFile());
        builder.environment().putAll(environment);
        return Launch.of(builder, jar.state());
    }

    @Override
    public void prepare() throws IOException, Refused {
        if (!Files.exists(jar.built())) {
            throw new Refused("%s has not been built: %s is missing.".formatted(name, jar.built()));
        }
        jar.refresh();
    }

    @Override
    public boolean ready() {
        return Probe.healthy("http://127.0.0.1:" + managementPort() + "/health");
    }

    @Override
    public void provision() {
        // A service makes its own tables, buckets and indexes.
    }

    private int managementPort() {
        return managementPort(port);
    }

    static int managementPort(int port) {
        return port + 1_000;
    }
}

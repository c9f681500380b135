package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One OpenSearch 3.8 node, alone in its cluster. */
public record OpenSearchEngine(Checkout checkout, Path home, int port, int transportPort) implements Engine {

    public OpenSearchEngine(Path home, int port, int transportPort) {
        this(Checkout.find(), home, port, transportPort);
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, transportPort);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data());
    }

    @Override
    public ProcessBuilder command() throws IOException {
        return new Jvm(checkout.classPath("opensearch"), "512m")
                .with("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxDirectMemorySize=96m")
                .with("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .with("--add-modules=jdk.incubator.vector")
                .run(
                        "dev.acervo.engines.opensearch.OpenSearchNode",
                        data().toString(),
                        Integer.toString(port),
                        Integer.toString(transportPort))
                .directory(home.toFile());
    }

    @Override
    public boolean ready() {
        return Probe.answers(
                url() + "/_cluster/health",
                answer -> answer.status() == 200 && !answer.body().contains("\"status\":\"red\""));
    }

    private Path data() {
        return home.resolve("data");
    }
}

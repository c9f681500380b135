package dev.acervo.engines.opensearch;

import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Starts one OpenSearch node on the loopback address. Arguments: data folder, HTTP port, transport port. */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    @SuppressWarnings("resource") // closed by the shutdown hook
    public static void main(String[] arguments) throws InterruptedException {
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings.put("network.host", "127.0.0.1")
                        .put("http.port", arguments[1])
                        .put("transport.port", arguments[2])
                        .put("discovery.type", "single-node")
                        // A developer's disk is often fuller than a server's; an index must not turn read-only for
                        // that.
                        .put("cluster.routing.allocation.disk.threshold_enabled", false))
                .build(newConfigs()
                        .clusterName("acervo")
                        .numOfNode(1)
                        .basePath(arguments[0])
                        .disableESLogger()
                        .useLogger());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        Thread.currentThread().join();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

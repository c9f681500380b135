package dev.acervo.permissions.bench;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.OrgSource;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.testing.Engines;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service over 100,000 people with PostgreSQL alone, on free ports, and the load of {@code e2e/bench/access.mjs} on it. */
public final class HttpBench {
    private static final int PEOPLE = 100_000;
    private static final int SOMEBODY_OF_HR = 77;

    private HttpBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int status;
        try (var instance = Instance.withoutKafka(Engines.database(), Map.of())) {
            var ids = InMemory.ids(PEOPLE);
            load(instance.bean(AccessStore.class), ids);
            status = loadClient(instance.bean(EmbeddedServer.class).getURL().toString(), ids);
        }
        System.exit(status); // the engine's threads are no daemons
    }

    private static void load(AccessStore store, List<EmployeeId> ids) {
        var chart = new OrgSource.Chart(1, InMemory.members(ids), BenchCompany.DEPARTMENTS);
        store.change(moment -> {
            var change = (OrgChange.Sound) Change.ofChart(moment.world(), chart, moment.time());
            return new AccessStore.Decided<>(true, Optional.of(change.change()));
        });
    }

    private static int loadClient(String url, List<EmployeeId> ids) throws IOException, InterruptedException {
        var script = Path.of(System.getProperty("acervo.root"), "e2e", "bench", "access.mjs");
        var node = new ProcessBuilder("node", script.toString()).inheritIO();
        node.environment()
                .putAll(Map.of(
                        "ACERVO_PERMISSIONS_URL",
                        url,
                        "ACERVO_HEAD_TOKEN",
                        Instance.TOKENS.person(ids.get(BenchCompany.HEAD).value()),
                        "ACERVO_HR_TOKEN",
                        Instance.TOKENS.person(ids.get(SOMEBODY_OF_HR).value(), "hr")));
        return node.start().waitFor();
    }
}

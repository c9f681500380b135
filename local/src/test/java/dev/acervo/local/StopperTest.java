package dev.acervo.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.local.parts.Instances;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Launch;
import dev.acervo.local.process.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopperTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsStoppedWhileSomethingThatNeedsItRuns() throws Exception {
        var folders = new Folders(folder);
        var plan = Plan.of(folders, Secrets.open(folders.secrets()), Instances.parse(""));
        var ledger = new Ledger(folders.run());
        for (var part : List.of("postgresql", "keycloak", "gateway", "employees", "permissions-2")) {
            Launch.of(new ProcessBuilder("sleep", "60"), "").start(part, ledger, folders.log(part));
        }
        var said = new ByteArrayOutputStream();

        var stopped = new Stopper(ledger, new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false))
                .stop(plan, _ -> true);

        assertThat(stopped).isEqualTo(5);
        assertThat(ledger.running()).isEmpty();
        var order = said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(order.subList(0, 4)).containsExactlyInAnyOrder("gateway", "employees", "permissions-2", "keycloak");
        assertThat(order.get(4)).isEqualTo("postgresql");
    }
}

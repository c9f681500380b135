package dev.acervo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder.resolve("run"));
    }

    @Test
    void aPartIsRecordedRunsInItsOwnSessionAndCanBeEnded() throws Exception {
        var launch = Launch.of(sleep(), "state");
        var process = launch.start("part", ledger, log());

        var entry = ledger.running("part").orElseThrow();
        assertThat(entry.process()).isEqualTo(process);
        assertThat(entry.fingerprint()).isEqualTo(launch.fingerprint());
        assertThat(session(process.pid())).isEqualTo(process.pid());

        Ending.end(process, "TERM");

        assertThat(process.isAlive()).isFalse();
        assertThat(ledger.running("part")).isEmpty();
        assertThat(ledger.running()).isEmpty();
    }

    @Test
    void aPidThatCameRoundAgainIsNeitherThePartNorKilled() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        var identity = ProcessIdentity.of(stranger.pid()).orElseThrow();
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                ledger.file("part"),
                "{\"part\":\"part\",\"pid\":%d,\"startTicks\":%d,\"boot\":\"%s\",\"fingerprint\":\"x\"}"
                        .formatted(identity.pid(), identity.startTicks() - 1, identity.boot()));

        assertThat(ledger.running("part")).isEmpty();
        assertThat(ledger.file("part")).doesNotExist();
        Ending.end(new ProcessIdentity(identity.pid(), identity.startTicks() - 1, identity.boot()), "KILL");

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void aRecordThatWasCutShortIsThrownAway() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(ledger.file("part"), "{\"part\":\"pa");

        assertThat(ledger.running()).isEmpty();
        assertThat(ledger.file("part")).doesNotExist();
    }

    @Test
    void aPartDoesNotSeeTheCallersEnvironment() throws Exception {
        var command = new ProcessBuilder("env");
        command.environment().put("ACERVO_PORT", "8083");
        var foreign = System.getenv().keySet().stream()
                .filter(name -> name.startsWith("MAVEN") || name.equals("JAVA_HOME") || name.equals("SHLVL"))
                .findFirst();
        var process = Launch.of(command, "").start("part", ledger, log());
        Waiting.until(Duration.ofSeconds(10), () -> !process.isAlive());

        var seen = Files.readString(log());
        assertThat(seen).contains("ACERVO_PORT=8083", "LANG=C.UTF-8", "PATH=");
        foreign.ifPresent(name -> assertThat(seen).doesNotContain(name + "="));
    }

    @Test
    void theFingerprintFollowsTheCommandTheEnvironmentAndTheFiles() {
        var first = Launch.of(sleep(), "state").fingerprint();
        var other = sleep();
        other.environment().put("ACERVO_PORT", "1");

        assertThat(Launch.of(sleep(), "state").fingerprint()).isEqualTo(first);
        assertThat(Launch.of(sleep(), "other").fingerprint()).isNotEqualTo(first);
        assertThat(Launch.of(other, "state").fingerprint()).isNotEqualTo(first);
        assertThat(Launch.of(new ProcessBuilder("sleep", "61"), "state").fingerprint())
                .isNotEqualTo(first);
    }

    @Test
    void theLastLogMovesAside() throws Exception {
        for (var word : new String[] {"first", "second"}) {
            var process = Launch.of(new ProcessBuilder("echo", word), "").start("part", ledger, log());
            Waiting.until(Duration.ofSeconds(10), () -> !process.isAlive());
        }

        assertThat(log()).hasContent("second");
        assertThat(folder.resolve("log/part.log.1")).hasContent("first");
    }

    @Test
    void aPartThatDoesNotListenIsKilled() throws Exception {
        var deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        var process = Launch.of(deaf, "").start("part", ledger, log());
        Waiting.until(Duration.ofSeconds(10), () -> Files.readString(log()).contains("deaf"));

        Ending.end(process, "TERM", Duration.ofMillis(300));

        assertThat(process.isAlive()).isFalse();
    }

    private Path log() {
        return folder.resolve("log/part.log");
    }

    private static ProcessBuilder sleep() {
        return new ProcessBuilder("sleep", "60");
    }

    private static long session(long pid) throws Exception {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
    }
}

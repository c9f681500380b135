package dev.acervo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    private final ProcessIdentity self =
            ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void aProcessIsAliveAsLongAsItRuns() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var identity = ProcessIdentity.of(process.pid()).orElseThrow();
        assertThat(identity.isAlive()).isTrue();

        process.destroyForcibly().waitFor();

        assertThat(identity.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithTheSamePidIsNotTheSame() {
        assertThat(self.isAlive()).isTrue();
        assertThat(new ProcessIdentity(self.pid(), self.startTicks() + 1, self.boot()).isAlive())
                .isFalse();
        assertThat(new ProcessIdentity(self.pid(), self.startTicks(), "another-boot").isAlive())
                .isFalse();
    }

    @Test
    void aProcessThatHasEndedAndIsNotCollectedIsNotAlive() throws Exception {
        // The shell's child ends at once, and the shell, busy as sleep, never collects it.
        var shell = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        try (var out = shell.inputReader()) {
            var zombie = Long.parseLong(out.readLine());
            Thread.sleep(300);

            assertThat(ProcessIdentity.of(zombie)).isEmpty();
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void aNameWithParenthesesDoesNotConfuse() throws Exception {
        var process = new ProcessBuilder("bash", "-c", "exec -a ') S 1 2 3' sleep 60").start();
        try {
            assertThat(ProcessIdentity.of(process.pid()).orElseThrow().startTicks())
                    .isGreaterThanOrEqualTo(self.startTicks());
        } finally {
            process.destroyForcibly();
        }
    }
}

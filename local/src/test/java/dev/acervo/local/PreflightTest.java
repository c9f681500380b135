package dev.acervo.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.local.parts.Instances;
import dev.acervo.local.parts.Part;
import dev.acervo.local.parts.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final long PLENTY = 100_000;

    @TempDir
    Path folder;

    private List<Part> parts;

    @BeforeEach
    void plan() throws Exception {
        var folders = new Folders(folder);
        parts = Plan.of(folders, Secrets.open(folders.secrets()), Instances.parse(""))
                .parts();
    }

    @Test
    void aMachineWithRoomIsFine() {
        assertThatCode(() -> new Preflight(_ -> true, () -> PLENTY, () -> PLENTY).check(parts))
                .doesNotThrowAnyException();
    }

    @Test
    void aPortInUseIsNamedWithThePartThatNeedsIt() {
        assertThatThrownBy(() -> new Preflight(port -> port != 9083, () -> PLENTY, () -> PLENTY).check(parts))
                .isInstanceOf(Refused.class)
                .hasMessage("Port 9083, which employees needs, is in use by another program.");
    }

    @Test
    void tooLittleMemoryIsSaidWithBothNumbers() {
        assertThatThrownBy(() -> new Preflight(_ -> true, () -> 2_000, () -> PLENTY).check(parts))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("Too little memory: 2000 MB are available, .* needs about \\d{4} MB\\.");
    }

    @Test
    void whatIsMissingAloneNeedsMemory() {
        assertThatCode(() -> new Preflight(_ -> true, () -> 1_000, () -> PLENTY).check(parts.subList(0, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void tooLittleDiskIsSaid() {
        assertThatThrownBy(() -> new Preflight(_ -> true, () -> PLENTY, () -> 100).check(parts))
                .isInstanceOf(Refused.class)
                .hasMessage("Too little disk space: 100 MB are free beside .acervo, 3000 MB are needed.");
    }

    @Test
    void nothingToStartNeedsNothing() {
        assertThatCode(() -> new Preflight(_ -> false, () -> 0, () -> 0).check(List.of()))
                .doesNotThrowAnyException();
    }
}

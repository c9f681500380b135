package dev.acervo.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.local.demo.DemoFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiringTest {

    private final Office office;
    private final List<String> seen = new ArrayList<>();

    @TempDir
    Path folder;

    HiringTest() throws IOException {
        office = new Office();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everybodyIsThereInDepartmentsWhenTheNewChartDecides() throws Exception {
        var hired = hire(300, true);

        assertThat(hired.hired()).isEqualTo(300);
        assertThat(office.rows).hasSize(300);
        assertThat(office.departments).hasSize(Structure.departments().size());
        assertThat(office.chartsAsked).isEqualTo(3);
        assertThat(seen)
                .contains("departments 39 of 39", "waiting 0 of 300", "reading 150 of 300", "writing 300 of 300")
                .endsWith("permissions 1 of 1");
    }

    @Test
    void aSecondTimeAddsNothing() throws Exception {
        hire(40, true);
        var hired = hire(40, true);

        assertThat(hired.hired()).isZero();
        assertThat(hired.unchanged()).isEqualTo(40);
        assertThat(office.departments).hasSize(39);
    }

    @Test
    void departmentsAreNotMadeWhereNobodyIsInThem() throws Exception {
        hire(40, false);

        assertThat(office.departments).isEmpty();
        assertThat(office.rows.values()).allMatch(row -> row.split(";", -1)[4].isEmpty());
    }

    @Test
    void aRefusedFileIsToldWithItsFirstErrors() {
        office.refuses = true;

        assertThatThrownBy(() -> hire(40, false))
                .isInstanceOf(DemoFailed.class)
                .hasMessageContaining("refused with 12 errors")
                .hasMessageContaining("row 2, email: Said the office.");
        assertThat(office.rows).isEmpty();
    }

    private Hired hire(int people, boolean departments) throws IOException, InterruptedException {
        return office.hiring(folder, (step, done, total, _) -> seen.add(step + " " + done + " of " + total))
                .hire(new Workforce(1, people), departments);
    }
}

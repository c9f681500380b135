package dev.acervo.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.local.demo.DemoFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {

    private static final String READS_ALL =
            "n=0; while read -r line; do n=$((n+1)); echo \"$line\" >>lines; done; echo Hello.; echo done 9 added 5;"
                    + " echo done $n added $n";

    private final Office office;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    FilingTest() throws IOException {
        office = new Office();
    }

    @BeforeEach
    void hire() throws Exception {
        office.hiring(folder, (_, _, _, _) -> {}).hire(new Workforce(1, 250), false);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fewDocumentsGoThroughTheApiOnceEach() throws Exception {
        var filed = file(300, "exit 1");

        assertThat(filed.added()).isEqualTo(300);
        assertThat(office.documents).hasSize(300);
        assertThat(seen).contains("owners 250 of 250", "documents 300 of 300", "in the lists 300 of 300");
        assertThat(file(300, "exit 1").added()).isZero();
        assertThat(file(310, "exit 1").added()).isBetween(10, 20);
        assertThat(office.documents.values()).allMatch(form -> form.contains("Content-Type: text/plain\r\n\r\n"));
    }

    @Test
    void manyGoToTheLoadWithoutThoseThatAreFiled() throws Exception {
        file(300, "exit 1");
        var filed = file(6_000, READS_ALL);

        assertThat(filed.documents()).isEqualTo(6_000);
        assertThat(filed.added()).isBetween(5_700, 5_720);
        assertThat(seen).contains("documents 6000 of 6000");
        assertThat(office.documents).hasSize(300);
        assertThat(folder.resolve("lines"))
                .content()
                .contains("\"ownerNumber\":1001,", "\"addedBy\":\"id-helena\"", "\"key\":\"1/S0000250/23\"");
    }

    @Test
    void afterALoadFewDocumentsGoToTheLoadToo() throws Exception {
        file(6_000, READS_ALL);
        file(100, READS_ALL);

        assertThat(office.documents).isEmpty();
    }

    @Test
    void aLoadThatFailsIsToldWithItsLastWords() {
        assertThatThrownBy(() -> file(6_000, "read -r line; echo The stores are closed.; exit 3"))
                .isInstanceOf(DemoFailed.class)
                .hasMessageContaining("The stores are closed.");
    }

    private Filed file(int documents, String load) throws IOException, InterruptedException {
        var command = new ProcessBuilder("/bin/sh", "-c", load)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        return office.filing(folder, command, (step, done, total, _) -> seen.add(step + " " + done + " of " + total))
                .file(1, 250, documents);
    }
}

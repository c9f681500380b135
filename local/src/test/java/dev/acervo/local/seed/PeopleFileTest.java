package dev.acervo.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFileTest {

    @TempDir
    Path folder;

    @Test
    void everyPersonIsARowUnderTheHeader() throws IOException {
        var lines = Files.readAllLines(write(true));

        assertThat(lines)
                .hasSize(51)
                .allMatch(line -> line.chars().filter(c -> c == ';').count() == 7);
        assertThat(lines.getFirst()).isEqualTo("registration;name;email;manager;department;title;location;hireDate");
        assertThat(lines.get(1)).startsWith("S0000001;").contains("@serraazul.example;;S00;Presidente;");
        assertThat(lines.get(2)).startsWith("S0000002;").contains("@serraazul.example;S0000001;S10;");
    }

    @Test
    void withoutDepartmentsTheirColumnIsEmpty() throws IOException {
        assertThat(Files.readAllLines(write(false)).stream().skip(1))
                .allMatch(line -> line.split(";", -1)[4].isEmpty());
    }

    @Test
    void cellsThatWouldBreakTheRowAreQuoted() {
        assertThat(PeopleFile.row("a;b", "say \"so\"", "two\r\nlines", null, " edge", "Sant'Ana, João"))
                .isEqualTo("\"a;b\";\"say \"\"so\"\"\";\"two\r\nlines\";;\" edge\";Sant'Ana, João\r\n");
    }

    private Path write(boolean departments) throws IOException {
        var file = folder.resolve("people.csv");
        PeopleFile.write(new Workforce(1, 50), departments, file);
        return file;
    }
}

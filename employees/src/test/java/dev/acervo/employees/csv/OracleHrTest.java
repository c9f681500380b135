package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.sheet.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The company of Oracle's sample schema HR, as a file. */
class OracleHrTest {
    private static final Path FOLDER = Path.of("src/test/resources/oracle-hr");

    @Test
    void aHundredAndSevenPeopleStandUnderOne() throws IOException {
        var sample = Sample.at(FOLDER.resolve("employees.csv"));
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.errors()).isEmpty();
        assertThat(sample.rows()).hasSize(107);
        assertThat(texts(sample, Column.REGISTRATION)).hasSize(107);
        assertThat(texts(sample, Column.EMAIL)).hasSize(107);
        assertThat(sample.rows())
                .filteredOn(row -> "".equals(row.text(Column.MANAGER)))
                .extracting(row -> row.text(Column.NAME))
                .containsExactly("Steven King");
        assertThat(texts(sample, Column.REGISTRATION)).containsAll(texts(sample, Column.MANAGER));
        assertThat(sample.rows())
                .allSatisfy(row -> assertThat(Wording.EMAIL.flawIn(String.valueOf(row.text(Column.EMAIL))))
                        .isEmpty());
    }

    @Test
    void theyWorkInTwentySevenDepartmentsAndOneInNone() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("departments.csv"));
        var codes = lines.stream().skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet());
        assertThat(lines.getFirst()).isEqualTo("code,name");
        assertThat(codes).hasSize(27);
        var sample = Sample.at(FOLDER.resolve("employees.csv"));
        assertThat(codes).containsAll(texts(sample, Column.DEPARTMENT));
        assertThat(sample.rows())
                .filteredOn(row -> "".equals(row.text(Column.DEPARTMENT)))
                .extracting(row -> row.text(Column.NAME))
                .containsExactly("Kimberely Grant");
    }

    @Test
    void everybodyIsBelowKing() throws IOException {
        var below = new HashSet<>(Set.of("100"));
        var rows = Sample.at(FOLDER.resolve("employees.csv")).rows();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var row : rows) {
                grew |= below.contains(String.valueOf(row.text(Column.MANAGER)))
                        && below.add(String.valueOf(row.text(Column.REGISTRATION)));
            }
        }
        assertThat(below).hasSize(107);
    }

    private static Set<String> texts(Sample sample, Column column) {
        return sample.rows().stream()
                .map(row -> String.valueOf(row.text(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}

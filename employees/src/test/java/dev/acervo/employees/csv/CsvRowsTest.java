package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static final String HEADER = "registration;name;email;Admissão;phone\n";

    @TempDir
    Path folder;

    @Test
    void aMissingColumnIsNullAndAnEmptyCellIsEmpty() throws IOException {
        var row = Sample.of(folder, HEADER + "1;Ana;;;\n").rows().getFirst();
        assertThat(row.text(Column.EMAIL)).isEmpty();
        assertThat(row.text(Sample.PHONE)).isEmpty();
        assertThat(row.text(Column.MANAGER)).isNull();
        assertThat(row.text(Sample.SHIRT)).isNull();
    }

    @Test
    void cellsThatAreLeftOutOnTheRightAreEmpty() throws IOException {
        var row = Sample.of(folder, HEADER + "1;Ana\n").rows().getFirst();
        assertThat(row.errors()).isEmpty();
        assertThat(row.cells())
                .containsOnlyKeys(Column.REGISTRATION, Column.NAME, Column.EMAIL, Column.HIRE_DATE, Sample.PHONE)
                .containsEntry(Column.EMAIL, "");
    }

    @Test
    void moreCellsThanColumnsAreAnErrorOnlyWhenTheyHoldSomething() throws IOException {
        var sample = Sample.of(folder, HEADER + "1;Ana;a@example.com;;;; ;\n2;Bea;b@example.com;;;;x\n");
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(3, null, "too-many-cells"));
        assertThat(sample.rows().getLast().text(Column.NAME)).isEqualTo("Bea");
    }

    @Test
    void aRowHasTheNumberThatASpreadsheetGivesIt() throws IOException {
        var text = HEADER + "\n1;\"An\na\";a@example.com\n;;;;\r\n  \n\"\";\n2;Bea;b@example.com\n\n";
        assertThat(Sample.of(folder, text).rows()).extracting(SheetRow::number).containsExactly(3, 7);
    }

    @Test
    void cellsAreCleanedAsTheWordingDoes() throws IOException {
        var row = Sample.of(folder, HEADER + " 1 ;\"  Joa\u0303o \"\"Jo\"\" \r\n\";a@example.com\n")
                .rows()
                .getFirst();
        assertThat(row.text(Column.REGISTRATION)).isEqualTo("1");
        assertThat(row.text(Column.NAME)).isEqualTo("João \"Jo\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", " =1", "\"=HYPERLINK(\"\"http://x\"\")\"", "-", "+55 11"})
    void aFormulaIsNoName(String cell) throws IOException {
        var row = Sample.of(folder, HEADER + "1;" + cell + ";a@example.com\n")
                .rows()
                .getFirst();
        assertThat(row.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "name", "formula"));
        assertThat(row.cells()).doesNotContainKey(Column.NAME).containsEntry(Column.REGISTRATION, "1");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    '=1            , =1
                    '-             , -
                    ''=1           , '=1
                    '              , '
                    'Ana           , 'Ana
                    '' Ana         , '' Ana
                    ="00123"       , 00123
                    =" 00123 "     , 00123
                    ="=1"          , =1
                    '="00123"      , ="00123"
                    O'Neil         , O'Neil
                    a=b            , a=b
                    """)
    void theGuardIsTakenOff(String cell, String text) throws IOException {
        var quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        var row = Sample.of(folder, HEADER + "1;" + quoted + ";a@example.com\n")
                .rows()
                .getFirst();
        assertThat(row.text(Column.NAME)).isEqualTo(text);
    }

    @Test
    void excelsQuotedFormulaIsReadAlsoWhereItsQuotesAreNotDoubled() throws IOException {
        var row = Sample.of(folder, HEADER + "=\"00123\";Ana;a@example.com\n")
                .rows()
                .getFirst();
        assertThat(row.text(Column.REGISTRATION)).isEqualTo("00123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"a\"&\"b\"", "=\"", "=\"a", "=\"a\"b\""})
    void aFormulaThatOnlyLooksQuotedIsAFormula(String cell) throws IOException {
        var quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        assertThat(Sample.of(folder, HEADER + "1;" + quoted + ";a@example.com\n")
                        .errors())
                .extracting(SheetError::code)
                .containsExactly("formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+55 11 4002-8922", "-5", "+55 (11) 4002.8922", "-1.234,56"})
    void aSignedNumberInACustomFieldIsNoFormula(String cell) throws IOException {
        var row = Sample.of(folder, HEADER + "1;Ana;a@example.com;;" + cell + "\n")
                .rows()
                .getFirst();
        assertThat(row.text(Sample.PHONE)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=5", "@5", "-", "+ -", "-a", "+55 11 a", "-2+3", "+1|cmd"})
    void anythingElseThatBeginsAsAFormulaIsOneInACustomFieldToo(String cell) throws IOException {
        assertThat(Sample.of(folder, HEADER + "1;Ana;a@example.com;;" + cell + "\n")
                        .errors())
                .extracting(SheetError::column, SheetError::code)
                .containsExactly(tuple("phone", "formula"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "31/01/2026", " 31/01/2026 ", "=\"31/01/2026\""})
    void datesAreReadInTwoForms(String cell) throws IOException {
        var row = Sample.of(folder, HEADER + "1;Ana;a@example.com;" + cell + "\n")
                .rows()
                .getFirst();
        assertThat(row.text(Column.HIRE_DATE)).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, ",
        "29/02/2024, ",
        "1900-01-01, ",
        "31/12/2199, ",
        "2025-02-29, format",
        "31/04/2026, format",
        "1/2/2026, format",
        "31/01/26, format",
        "01/31/2026, format",
        "2026-1-31, format",
        "2026-01-31T00:00, format",
        "46053, format",
        "ontem, format",
        "１９９９-01-01, format",
        "1899-12-31, range",
        "01/01/2200, range",
        "0026-01-31, range"
    })
    void datesAreRealOnes(String cell, @Nullable String code) throws IOException {
        var sample = Sample.of(folder, HEADER + "1;Ana;a@example.com;" + cell + "\n");
        if (code == null) {
            assertThat(sample.errors()).isEmpty();
            return;
        }
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "Admissão", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\u0007b", "a\u0085b", "a\tb", "\"a\nb\""})
    void controlCharactersAreNamed(String cell) throws IOException {
        assertThat(Sample.of(folder, HEADER + "1;" + cell + ";a@example.com\n").errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "name", "characters"));
    }

    @Test
    void allErrorsOfARowComeAtOnceAndNoneRepeatsTheCell() throws IOException {
        var sample = Sample.of(folder, HEADER + "=secret;sec\u0001ret;@secret;secret;=secret;secret\n");
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(
                        tuple(2, "registration", "formula"),
                        tuple(2, "name", "characters"),
                        tuple(2, "email", "formula"),
                        tuple(2, "Admissão", "format"),
                        tuple(2, "phone", "formula"),
                        tuple(2, null, "too-many-cells"));
        assertThat(sample.errors()).extracting(SheetError::detail).noneMatch(detail -> detail.contains("secret"));
    }

    @Test
    void aCellHasTenThousandCharactersAtMost() throws IOException {
        var text = HEADER + "1;" + "x".repeat(10_000) + ";a@example.com\n2;" + "x".repeat(10_001) + ";b@example.com\n";
        var sample = Sample.of(folder, text);
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(3, "name", "too-long"));
    }

    @Test
    void aCellOfTenMegabytesIsNamedAndReadingGoesOn() throws IOException {
        var large = "x\n".repeat(5_000_000);
        var sample = Sample.of(folder, HEADER + "1;\"" + large + "\";a@example.com\n2;Bea;b@example.com\n");
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "name", "too-long"));
        assertThat(sample.rows().getLast().number()).isEqualTo(3);
        assertThat(sample.rows().getLast().text(Column.NAME)).isEqualTo("Bea");
    }

    @Test
    void aCellThatIsLargerThanTheParserTakesEndsTheReading() throws IOException {
        var large = "x".repeat(17 * 1024 * 1024);
        assertEndsAt(3, "name", "1;Ana;a@example.com\n2;" + large + ";b@example.com\n3;Caio;c@example.com\n");
    }

    @Test
    void aQuoteThatNeverEndsIsNamedWhereItBegan() throws IOException {
        assertEndsAt(4, "email", "\n1;Ana;a@example.com\n2;Bea;\"b@example.com\n3;Caio;c@example.com\n");
        assertEndsAt(3, "registration", "1;Ana;a@example.com\n\"");
    }

    @Test
    void textBehindAClosingQuoteIsNamedWhereItIs() throws IOException {
        assertEndsAt(3, "name", "1;Ana;a@example.com\n2;\"Bea\" Lima;b@example.com\n3;Caio;c@example.com\n");
    }

    @Test
    void quotesInsideOfACellThatBeginsWithoutOneAreText() throws IOException {
        var row = Sample.of(folder, HEADER + "1;Ana \"Nina\" Lima;a@example.com\n")
                .rows()
                .getFirst();
        assertThat(row.text(Column.NAME)).isEqualTo("Ana \"Nina\" Lima");
    }

    @Test
    void aRowOfTooManyCellsCostsNothingAndReadingGoesOn() throws IOException {
        var sample = Sample.of(
                folder, HEADER + "1;Ana;a@example.com;;" + ";x".repeat(1_000_000) + "\n2;Bea;b@example.com\n");
        assertThat(sample.errors()).extracting(SheetError::code).containsExactly("too-many-cells");
        assertThat(sample.rows()).extracting(SheetRow::number).containsExactly(2, 3);
    }

    @Test
    void aHundredThousandRowsPassOneByOne() throws IOException {
        var file = folder.resolve("large.csv");
        int people = 100_000;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Matrícula,Nome,E-mail,Gestor,Admissão\n");
            for (int i = 1; i <= people; i++) {
                out.write(i + ",Pessoa " + i + ",p" + i + "@example.com," + i / 10 + ",31/01/2020\n");
            }
        }
        long sum = 0;
        int number = 1;
        try (var csv = CsvFile.open(file, Set.of())) {
            for (var row : csv) {
                number++;
                assertThat(row.number()).isEqualTo(number);
                assertThat(row.errors()).isEmpty();
                assertThat(row.text(Column.HIRE_DATE)).isEqualTo("2020-01-31");
                sum += Long.parseLong(String.valueOf(row.text(Column.REGISTRATION)));
            }
        }
        assertThat(sum).isEqualTo(people * (people + 1L) / 2);
    }

    @Test
    void rowsCanBeGoneThroughOnce() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), HEADER + "1;Ana;a@example.com\n");
        try (var csv = CsvFile.open(file, Set.of("phone"))) {
            var rows = csv.iterator();
            assertThat(rows.hasNext()).isTrue();
            assertThat(rows.hasNext()).isTrue();
            rows.next();
            assertThat(csv.iterator().hasNext()).isFalse();
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aFileThatIsNotThereIsNoFlawOfItsContent() {
        assertThatThrownBy(() -> CsvFile.open(folder.resolve("none.csv"), Set.of()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void assertEndsAt(int row, String column, String text) throws IOException {
        var sample = Sample.of(folder, HEADER + text);
        assertThat(sample.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(row, column, "unreadable"));
        assertThat(sample.rows().getLast().number()).isEqualTo(row);
        assertThat(sample.rows()).hasSize(2);
    }
}

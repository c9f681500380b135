package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "registration, REGISTRATION",
        "Matrícula, REGISTRATION",
        "MATRICULA, REGISTRATION",
        "nome, NAME",
        "socialName, SOCIAL_NAME",
        "Social Name, SOCIAL_NAME",
        "social_name, SOCIAL_NAME",
        "Nome Social, SOCIAL_NAME",
        "E-mail, EMAIL",
        "e.mail, EMAIL",
        "Gestor, MANAGER",
        "gerente, MANAGER",
        "CHEFE, MANAGER",
        "Departamento, DEPARTMENT",
        "ÁREA, DEPARTMENT",
        "setor, DEPARTMENT",
        "Cargo, TITLE",
        "Função, TITLE",
        "Funcao, TITLE",
        "Local, LOCATION",
        "Unidade, LOCATION",
        "Local de Trabalho, LOCATION",
        "hire-date, HIRE_DATE",
        "Data de Admissão, HIRE_DATE",
        "admissao, HIRE_DATE",
        "Situação, STATUS",
        "Status, STATUS",
        "Data de desligamento, TERMINATION_DATE",
        "Desligamento, TERMINATION_DATE"
    })
    void aColumnIsKnownByWhatHrCallsIt(String header, Column column) {
        assertThat(Column.named(header)).contains(column);
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsKnownByTheNameThatIsWritten(Column column) {
        assertThat(Column.named(column.header())).contains(column);
    }

    @Test
    void columnsComeInAnyOrderAndCustomFieldsAreAmongThem() throws IOException {
        var sample = Sample.of(folder, "Shirt Size;E-mail;Nome;Matrícula\n");
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.columns()).containsExactly(Sample.SHIRT, Column.EMAIL, Column.NAME, Column.REGISTRATION);
    }

    @Test
    void errorsThatAreFoundLaterNameTheColumnAsTheFileDoes() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "Matrícula;Nome;E-mail\n");
        try (var csv = CsvFile.open(file, Set.of())) {
            assertThat(csv.headerOf(Column.REGISTRATION)).isEqualTo("Matrícula");
            assertThat(csv.headerOf(Column.MANAGER)).isEqualTo("manager");
        }
    }

    @Test
    void everythingThatIsWrongWithTheHeaderIsSaidAtOnce() throws IOException {
        var sample = Sample.of(folder, "nome;name;salary;;shirt_size;shirt-size\n1;2;3;4;5;6\n");
        assertThat(sample.rows()).isEmpty();
        assertThat(sample.headerErrors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(
                        tuple(1, "name", "repeated-column"),
                        tuple(1, "salary", "unknown-column"),
                        tuple(1, "", "unknown-column"),
                        tuple(1, "shirt-size", "repeated-column"),
                        tuple(1, "registration", "missing-column"),
                        tuple(1, "email", "missing-column"));
    }

    @Test
    void customKeysThatDifferOnlyInWhatIsFoldedAreKnownByThemselvesOnly() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "registration;name;email;a_b;AB\n");
        try (var csv = CsvFile.open(file, Set.of("a_b", "a-b"))) {
            assertThat(csv.headerErrors())
                    .extracting(SheetError::column, SheetError::code)
                    .containsExactly(tuple("AB", "unknown-column"));
        }
    }

    @Test
    void unnamedColumnsOnTheRightAreWhatASpreadsheetLeavesBehind() throws IOException {
        var sample = Sample.of(folder, "registration;name;email;;\n1;Ana;ana@example.com;;\n2;Bea;b@example.com;;x\n");
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.rows().getFirst().errors()).isEmpty();
        assertThat(sample.errors()).extracting(SheetError::code).containsExactly("too-many-cells");
    }

    @Test
    void aHeaderAloneIsAFileOfNobody() throws IOException {
        for (var end : new String[] {"", "\n", "\r\n\r\n"}) {
            var sample = Sample.of(folder, "registration;name;email" + end);
            assertThat(sample.headerErrors()).isEmpty();
            assertThat(sample.rows()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',empty-file", "\uFEFF,empty-file", "'\n\n',empty-header", "';;;\n1;2;3;4',empty-header"})
    void aFileWithoutAHeader(String text, String code) throws IOException {
        assertThat(Sample.of(folder, text).headerErrors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(1, null, code));
    }

    @Test
    void aQuoteThatNeverEndsInTheHeader() throws IOException {
        assertThat(Sample.of(folder, "registration;\"name;email\n1;Ana;a@example.com\n")
                        .headerErrors())
                .extracting(SheetError::row, SheetError::code)
                .containsExactly(tuple(1, "unreadable"));
    }

    @Test
    void aLineEndInAColumnNameIsASpace() throws IOException {
        var sample = Sample.of(folder, "matricula;nome;email;\"Data de\nAdmissão\"\n1;Ana;a@example.com;2026-01-31\n");
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.rows().getFirst().text(Column.HIRE_DATE)).isEqualTo("2026-01-31");
        assertThat(sample.rows().getFirst().number()).isEqualTo(2);
    }

    @Test
    void whatIsShownOfAColumnNameIsShortAndPrintable() throws IOException {
        var sample = Sample.of(folder, "registration;name;email;a\u0000b\u202Ec;" + "😀".repeat(20_000) + "\n");
        assertThat(sample.headerErrors())
                .extracting(SheetError::column)
                .containsExactly("a b c", "😀".repeat(60) + "…");
    }

    @Test
    void thereIsAnEndToColumns() throws IOException {
        assertThat(Sample.of(folder, "registration;name;email" + ";x".repeat(20_000) + "\n")
                        .headerErrors())
                .extracting(SheetError::code)
                .containsExactly("too-many-columns");
    }
}

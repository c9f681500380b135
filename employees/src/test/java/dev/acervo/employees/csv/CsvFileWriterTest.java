package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.employees.domain.sheet.Column;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvFileWriterTest {
    @Test
    void aFileThatOpensInASpreadsheet() throws IOException {
        var columns = List.of(Column.REGISTRATION, Column.NAME, Column.SOCIAL_NAME, Column.HIRE_DATE, Sample.PHONE);
        var out = new ByteArrayOutputStream();
        try (var file = CsvFileWriter.to(out, columns)) {
            file.write(Map.of(
                    Column.REGISTRATION, "00123",
                    Column.NAME, "João \"Jô\"; Lima",
                    Column.SOCIAL_NAME, "=cmd|' /C calc'!A0",
                    Column.HIRE_DATE, "2026-01-31",
                    Sample.PHONE, "+55 11 4002-8922"));
            file.write(Map.of(Column.REGISTRATION, "'@x", Sample.PHONE, "'-5", Sample.SHIRT, "left out"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFregistration;name;socialName;hireDate;phone\r\n"
                        + "00123;\"João \"\"Jô\"\"; Lima\";'=cmd|' /C calc'!A0;2026-01-31;+55 11 4002-8922\r\n"
                        + "''@x;;;;''-5\r\n");
    }

    @Test
    void aDateIsIsoOrADefectOfTheCaller() throws IOException {
        try (var file = CsvFileWriter.to(new ByteArrayOutputStream(), List.of(Column.HIRE_DATE))) {
            assertThatThrownBy(() -> file.write(Map.of(Column.HIRE_DATE, "31/01/2026")))
                    .isInstanceOf(DateTimeParseException.class);
        }
    }

    @Test
    void aReaderThatIsGoneIsAnIoException() throws IOException {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> {
                    var file = CsvFileWriter.to(new BufferedOutputStream(gone, 16), List.of(Column.REGISTRATION));
                    for (int i = 0; i < 10_000; i++) {
                        file.write(Map.of(Column.REGISTRATION, "x".repeat(100)));
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}

package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is written is what is read, whatever people are called. */
class RoundTripPropertyTest {
    private static final List<SheetColumn> COLUMNS = List.of(
            Column.REGISTRATION,
            Column.NAME,
            Column.SOCIAL_NAME,
            Column.EMAIL,
            Column.MANAGER,
            Column.DEPARTMENT,
            Column.TITLE,
            Column.LOCATION,
            Column.HIRE_DATE,
            Column.STATUS,
            Column.TERMINATION_DATE,
            Sample.PHONE,
            Sample.SHIRT);

    private static Path file = Path.of("");

    @BeforeContainer
    static void aFile() throws IOException {
        file = Files.createTempFile("people", ".csv");
    }

    @AfterContainer
    static void noFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 300)
    void everyTableComesBack(@ForAll("tables") List<Map<SheetColumn, String>> table) throws IOException {
        try (var csv = CsvFileWriter.to(Files.newOutputStream(file), COLUMNS)) {
            for (var row : table) {
                csv.write(row);
            }
        }
        assertReads(table);
    }

    @Property(tries = 500)
    void everyTableComesBackInEveryEncodingAndDelimiterThatCanHoldIt(
            @ForAll("tables") List<Map<SheetColumn, String>> table,
            @ForAll Encoding encoding,
            @ForAll Delimiter delimiter)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvFileWriter.to(out, COLUMNS, encoding, delimiter)) {
            for (var row : table) {
                csv.write(row);
            }
        }
        if (encoding == Encoding.WINDOWS_1252) {
            var encoder = Charset.forName("windows-1252").newEncoder();
            Assume.that(table.stream().flatMap(row -> row.values().stream()).allMatch(encoder::canEncode));
            Assume.that(isAscii(out.toByteArray()) || !isUtf8(out.toByteArray()));
        }
        Files.write(file, out.toByteArray());
        assertReads(table);
    }

    @Property
    void theGuardComesOffAsItWentOn(@ForAll("texts") String text) {
        for (var column : List.of(Column.NAME, Sample.PHONE)) {
            var guarded = FormulaGuard.guarded(column, text);
            assertThat(FormulaGuard.unguarded(column, guarded)).contains(text);
            assertThat(guarded).doesNotStartWith("=").doesNotStartWith("@");
            assertThat(guarded.length()).isLessThanOrEqualTo(text.length() + 1);
        }
    }

    @Example
    void aTableOfNobodyComesBack() throws IOException {
        everyTableComesBack(List.of());
    }

    @Provide
    Arbitrary<List<Map<SheetColumn, String>>> tables() {
        var optional = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        var dates = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between((int) LocalDate.of(1900, 1, 1).toEpochDay(), (int)
                                LocalDate.of(2199, 12, 31).toEpochDay())
                        .map(day -> LocalDate.ofEpochDay(day).toString()),
                Arbitraries.just(""));
        return Combinators.combine(
                        texts(), // somebody without a registration is nobody
                        optional.list().ofSize(COLUMNS.size()),
                        dates.list().ofSize(COLUMNS.size()))
                .as((registration, texts, days) -> {
                    var row = new LinkedHashMap<SheetColumn, String>();
                    for (int i = 0; i < COLUMNS.size(); i++) {
                        var column = COLUMNS.get(i);
                        boolean date = column instanceof Column member && member.isDate();
                        row.put(column, date ? days.get(i) : texts.get(i));
                    }
                    row.put(Column.REGISTRATION, registration);
                    return (Map<SheetColumn, String>) row;
                })
                .list()
                .ofMaxSize(8);
    }

    /** Clean texts that the wording accepts, many of them of what is special in a file. */
    @Provide
    Arbitrary<String> texts() {
        var special = Arbitraries.strings()
                .withChars("''==+-@\"\";,|#\\ 01aé()/.\u00A0\u0301\u0338\uFEFF\uFFFD")
                .ofMaxLength(12);
        var western = Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(12);
        var any = Arbitraries.strings().all().ofMaxLength(12);
        var numbers = Arbitraries.strings()
                .withChars("+-0123456789 ()")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(special, western, numbers, any)
                .map(Wording::clean)
                .filter(text -> Wording.NAME.flawIn(text).isEmpty());
    }

    private static void assertReads(List<Map<SheetColumn, String>> table) throws IOException {
        try (var csv = CsvFile.open(file, Set.of(Sample.PHONE.key(), Sample.SHIRT.key()))) {
            assertThat(csv.headerErrors()).isEmpty();
            int row = 1;
            var rows = csv.iterator();
            for (var expected : table) {
                row++;
                assertThat(rows.next()).isEqualTo(new SheetRow(row, expected, List.of()));
            }
            assertThat(rows).isExhausted();
        }
    }

    private static boolean isAscii(byte[] content) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(new String(content, StandardCharsets.ISO_8859_1));
    }

    /** Such a file in Windows-1252 says that it is UTF-8, and nobody can know better. */
    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

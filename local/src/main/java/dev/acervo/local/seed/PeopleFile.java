package dev.acervo.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file that employees are imported from: CSV as in RFC 4180, but with semicolons. */
public final class PeopleFile {

    private static final String HEADER = "registration;name;email;manager;department;title;location;hireDate";
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\r\n]|^\\s|\\s$");

    private PeopleFile() {}

    /** @param departments whether people are in departments, which must then exist wherever the file is imported */
    public static void write(Workforce workforce, boolean departments, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\r\n");
            workforce.forEach(worker -> write(worker, departments, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Worker worker, boolean departments, Writer out) {
        try {
            out.write(row(
                    worker.registration(),
                    worker.name(),
                    worker.email(),
                    worker.manager(),
                    departments ? worker.department() : null,
                    worker.title(),
                    worker.location(),
                    worker.hireDate().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(@Nullable String... cells) {
        return Arrays.stream(cells)
                .map(cell -> quoted(Objects.requireNonNullElse(cell, "")))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return TO_QUOTE.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

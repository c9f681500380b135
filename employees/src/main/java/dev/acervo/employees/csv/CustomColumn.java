package dev.acervo.employees.csv;

/** The column of a custom field. */
public record CustomColumn(String key) implements CsvColumn {
    public CustomColumn {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a custom field has no key");
        }
    }

    @Override
    public String header() {
        return key;
    }
}

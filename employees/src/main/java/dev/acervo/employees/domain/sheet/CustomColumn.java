package dev.acervo.employees.domain.sheet;

/** The column of a custom field. */
public record CustomColumn(String key) implements SheetColumn {
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

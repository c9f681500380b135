package dev.acervo.employees.domain.field;

import dev.acervo.employees.domain.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of a person that HR has defined.
 *
 * @param key by which programs and files know it
 * @param label by which people know it
 * @param choices what a {@link Type#CHOICE} may be; empty for other types
 * @param restricted whether only those see it who see private fields
 * @param version counts its changes, from 1
 */
public record CustomField(String key, String label, Type type, List<String> choices, boolean restricted, long version) {
    /** What the numbers of JSON keep everywhere, in browsers too (IEEE 754, double). */
    private static final int DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    public CustomField {
        Wording.FIELD_KEY.require(key);
        Wording.FIELD_LABEL.require(label);
        choices = List.copyOf(choices);
    }

    /** What a value is. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        CHOICE
    }

    /** The next version of it, with nothing else changed. */
    public CustomField next() {
        return new CustomField(key, label, type, choices, restricted, version + 1);
    }

    /** The one way to write this value; nothing for a text that is none. */
    public Optional<String> canonical(String text) {
        return switch (type) {
            case TEXT -> Wording.CUSTOM_TEXT.flawIn(text).isPresent() ? Optional.empty() : Optional.of(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case BOOLEAN -> text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty();
            case CHOICE -> choices.contains(text) ? Optional.of(text) : Optional.empty();
        };
    }

    /** One sentence about what values are like. */
    public String expectation() {
        return switch (type) {
            case TEXT -> "is a text of up to 1000 characters.";
            case NUMBER -> "is a number such as -12.5, of up to 15 digits.";
            case DATE -> "is a date such as 2026-01-31.";
            case BOOLEAN -> "is true or false.";
            case CHOICE -> "is one of " + String.join(", ", choices) + ".";
        };
    }

    private static Optional<String> number(String text) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(number -> new BigDecimal(number).stripTrailingZeros())
                .filter(number -> number.precision() <= DIGITS)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

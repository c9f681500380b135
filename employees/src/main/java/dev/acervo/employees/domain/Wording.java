package dev.acervo.employees.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts that HR writes: how long each may be, and what it may hold. Lengths count UTF-16 units. */
public enum Wording {
    NAME("name", 200, ".*", ""),
    SOCIAL_NAME("socialName", 200, ".*", ""),
    EMAIL(
            "email",
            254,
            "[^@\\s]{1,64}@LABEL(\\.LABEL)*".replace("LABEL", "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"),
            "email is not an e-mail address."),
    REGISTRATION("registration", 40, ".*", ""),
    TITLE("title", 200, ".*", ""),
    LOCATION("location", 200, ".*", ""),
    DEPARTMENT_CODE("code", 40, "[\\p{L}\\p{N}._/-]+", "code holds letters, digits and . _ / - only."),
    DEPARTMENT_NAME("name", 200, ".*", ""),
    FIELD_KEY("key", 40, "[a-z][a-zA-Z0-9]*", "key is a lower case letter, then letters and digits."),
    FIELD_LABEL("label", 100, ".*", ""),
    CUSTOM_TEXT("custom", 1000, ".*", "");

    private final String field;
    private final int longest;
    private final Pattern form;
    private final String formDetail;

    Wording(String field, int longest, String form, String formDetail) {
        this.field = field;
        this.longest = longest;
        this.form = Pattern.compile(form);
        this.formDetail = formDetail;
    }

    public String field() {
        return field;
    }

    /** Without space around it, and composed (NFC), so that the same word is the same characters. */
    public static String clean(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    }

    /** What is wrong with a cleaned text, if anything. */
    public Optional<FieldError> flawIn(String text) {
        return flawIn(field, text);
    }

    /** @param field the name that the text has where it stands */
    public Optional<FieldError> flawIn(String field, String text) {
        if (text.isEmpty()) {
            return Optional.of(FieldError.required(field));
        }
        if (text.length() > longest) {
            return Optional.of(
                    new FieldError(field, "too-long", field + " is longer than " + longest + " characters."));
        }
        if (text.codePoints().anyMatch(Wording::unprintable)) {
            return Optional.of(new FieldError(field, "characters", field + " holds characters that cannot be shown."));
        }
        if (!form.matcher(text).matches()) {
            return Optional.of(new FieldError(field, "format", formDetail));
        }
        return Optional.empty();
    }

    public void require(String text) {
        flawIn(text).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.detail());
        });
    }

    /** Control characters (NUL, line ends), halves of surrogate pairs, and marks that turn the direction of the text. */
    static boolean unprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        };
    }
}

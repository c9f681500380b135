package dev.acervo.employees.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.field.FieldDraft;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a person that HR has defined. */
@Serdeable
@Schema(
        name = "CustomField",
        requiredProperties = {"key", "label", "type", "choices", "private"})
record FieldView(
        @Schema(
                description = "By which programs and files know it: a lower case letter, then letters and digits.",
                maxLength = 40)
        String key,

        @Schema(description = "By which people know it.", maxLength = 100)
        String label,

        Type type,

        @Schema(description = "What a choice may be; empty for other types.", maxLength = FieldView.MOST_CHOICES)
        List<String> choices,

        @JsonProperty("private")
        @Schema(name = "private", description = "Whether only those see it who see private fields. The default.")
        boolean restricted) {
    static final int MOST_CHOICES = 200;

    /** What a value is. */
    @Schema(name = "CustomFieldType")
    @SuppressWarnings("JavaLangClash")
    enum Type {
        text,
        number,
        date,
        @JsonProperty("boolean")
        flag,
        choice;

        static Type of(CustomField.Type type) {
            return switch (type) {
                case TEXT -> text;
                case NUMBER -> number;
                case DATE -> date;
                case BOOLEAN -> flag;
                case CHOICE -> choice;
            };
        }
    }

    static FieldView of(CustomField field) {
        return new FieldView(field.key(), field.label(), Type.of(field.type()), field.choices(), field.restricted());
    }

    static FieldDraft ofNew(Members members) {
        var key = members.text("key", Wording.FIELD_KEY);
        var word = members.requiredWord("type");
        var type = type(word);
        if (word != null && type == null) {
            members.flaw(new FieldError("type", "format", "type is one of text, number, date, boolean, choice."));
        }
        return read(members, key, type, 1);
    }

    static FieldDraft ofExisting(Members members, CustomField before) {
        members.unchanged(Map.of("key", before.key(), "type", word(before.type())));
        return read(members, before.key(), before.type(), before.version() + 1);
    }

    private static FieldDraft read(Members members, String key, CustomField.@Nullable Type type, long version) {
        var label = members.text("label", Wording.FIELD_LABEL);
        var choices = members.texts("choices", MOST_CHOICES);
        var restricted = members.flag("private");
        flaws(members, type, choices);
        var errors = members.end();
        return new FieldDraft(
                !errors.isEmpty() || !members.readable()
                        ? null
                        : new CustomField(
                                key,
                                label,
                                Objects.requireNonNull(type),
                                choices,
                                restricted == null || restricted,
                                version),
                errors,
                members.readable());
    }

    private static void flaws(Members members, CustomField.@Nullable Type type, List<String> choices) {
        if (type != null && type != CustomField.Type.CHOICE && !choices.isEmpty()) {
            members.flaw(new FieldError("choices", "format", "choices are for the type choice."));
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            members.flaw(new FieldError("choices", "repeated", "choices holds one twice."));
        }
        choices.stream()
                .flatMap(choice -> Wording.CUSTOM_TEXT.flawIn("choices", choice).stream())
                .forEach(members::flaw);
    }

    private static CustomField.@Nullable Type type(@Nullable String word) {
        return Arrays.stream(CustomField.Type.values())
                .filter(type -> word(type).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(CustomField.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}

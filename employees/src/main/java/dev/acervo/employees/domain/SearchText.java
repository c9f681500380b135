package dev.acervo.employees.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as free text search sees it: without accents and case. A long word is found anywhere; a short one, that would be
 * everywhere, where a word begins.
 */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONG = 3;

    private SearchText() {}

    /** Lower case, decomposed by compatibility (NFKD) and without marks: {@code "João"} and {@code "JOAO"} are the same. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a question, folded; a short one has the space before it that it begins with. */
    public static List<String> words(String question) {
        return Arrays.stream(SPACE.split(fold(question)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() < LONG ? " " + word : word)
                .distinct()
                .toList();
    }

    /** What everybody may find a person by. */
    public static String ofDirectory(Details details) {
        return lines(details.shownName(), details.email(), details.title() == null ? "" : details.title());
    }

    /** What only those who see private fields may find a person by. */
    public static String ofPrivate(Details details) {
        return lines(details.registration(), details.socialName() == null ? "" : details.name());
    }

    /** A line per field, so that no word is found across two; a space before each, so that its first word begins. */
    private static String lines(String... fields) {
        return Stream.of(fields).map(SearchText::fold).map(field -> " " + field).collect(Collectors.joining("\n"));
    }
}

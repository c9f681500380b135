package dev.acervo.employees.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as free text search sees it: without accents and case. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String BETWEEN_FIELDS = "\n";

    private SearchText() {}

    /** Lower case, decomposed by compatibility (NFKD) and without marks: {@code "João"} and {@code "JOAO"} are the same. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a question, folded. */
    public static List<String> words(String question) {
        return Arrays.stream(SPACE.split(fold(question)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What everybody may find a person by; a line per field, so that no word is found across two. */
    public static String ofDirectory(Details details) {
        return Stream.of(details.name(), details.email(), details.title() == null ? "" : details.title())
                .map(SearchText::fold)
                .collect(Collectors.joining(BETWEEN_FIELDS));
    }

    /** What only those who see private fields may find a person by. */
    public static String ofPrivate(Details details) {
        return fold(details.registration());
    }
}

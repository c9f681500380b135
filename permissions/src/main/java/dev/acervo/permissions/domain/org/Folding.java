package dev.acervo.permissions.domain.org;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as rules compare it: lower case, decomposed by compatibility (NFKD), without marks and without space that says
 * nothing, so that {@code "Gestão de  Pessoas"} and {@code "GESTAO DE PESSOAS"} are the same. Remembers what it has folded:
 * thousands of people share a few titles. For one thread.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, String> folded = new HashMap<>();

    /** The key of a text; null when there is no text, or nothing in it. */
    @Nullable
    String key(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var key = folded.computeIfAbsent(text, Folding::fold);
        return key.isEmpty() ? null : key;
    }

    public static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}

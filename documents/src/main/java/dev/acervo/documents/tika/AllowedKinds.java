package dev.acervo.documents.tika;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of file that may be kept, each with the extensions that its name may have. */
@Singleton
final class AllowedKinds {
    private final Map<String, Set<String>> extensions = new HashMap<>();

    /** Each entry is a media type and its extensions, with spaces between them. */
    AllowedKinds(@Value("${acervo.files.allowed}") List<String> entries) {
        for (var entry : entries) {
            var words = List.of(entry.strip().split(" +"));
            extensions.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
    }

    /** Empty for a kind that is not allowed. */
    Set<String> extensions(String kind) {
        return extensions.getOrDefault(kind, Set.of());
    }
}

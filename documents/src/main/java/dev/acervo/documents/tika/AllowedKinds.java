package dev.acervo.documents.tika;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of file that may be kept, and the extensions their names may have: {@code acervo.files.allowed}, media
 * type to a comma list.
 */
@ConfigurationProperties("acervo.files")
record AllowedKinds(Map<String, List<String>> allowed) {
    /** Empty for a kind that is not allowed. */
    Set<String> extensions(String kind) {
        return Set.copyOf(allowed.getOrDefault(kind, List.of()));
    }
}

package dev.acervo.local.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document about somebody of the big company; its file is a plain text.
 *
 * @param key names it for good
 * @param type the id of a document type of Acervo
 * @param addedAt when it was filed, for those who file it as if it had been long ago
 */
record Paper(
        String key,
        String type,
        Owner owner,
        String title,
        @Nullable String description,
        List<String> tags,
        LocalDate issuedOn,
        Instant addedAt,
        String text) {

    String fileName() {
        return owner.registration() + "_" + type + "_" + issuedOn + ".txt";
    }
}

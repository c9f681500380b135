package dev.acervo.local.demo.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of the demo company, ready to be filed.
 *
 * @param key names this paper for good: the same one after a restart, and the seed of its idempotency key
 * @param type the id of a document type of Acervo
 * @param registration whom it is about
 * @param validUntil the last day it holds, when it ends at all
 */
public record Paper(
        String key,
        String type,
        String registration,
        String title,
        String description,
        List<String> tags,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Letter letter) {

    /** {@code registration_type_date.pdf}, the form that the upload page understands. */
    public String fileName() {
        return registration + "_" + type + "_" + issuedOn + ".pdf";
    }
}

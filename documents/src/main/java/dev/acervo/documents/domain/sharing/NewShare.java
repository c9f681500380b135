package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share that is to be recorded.
 *
 * @param owner whom the document is about
 * @param from the start of the window; null for now
 * @param until the end of the window; null for as long as the basis lasts
 */
public record NewShare(
        Subject subject,
        DocumentId document,
        EmployeeId owner,
        Level level,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        EmployeeId sharedBy,
        Basis basis) {}

package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where shares are recorded: the only place, and asked anew each time. What is recorded or ended is in force for every
 * request that begins after the answer. Throws {@link DocumentProblem.Unavailable} when it cannot be asked.
 */
public interface Shares {
    /**
     * Records a share if its basis still holds, its window cut to that of the basis.
     *
     * @param key the same key with the same share gives the same answer for 24 hours
     * @throws DocumentProblem.Invalid naming the fields: an unknown subject, a window in the past
     * @throws DocumentProblem.LevelTooLow when the basis does not hold, or somebody shares with themselves
     * @throws DocumentProblem.KeyReused when the key came with another share
     */
    Share record(NewShare share, String key);

    /** One page of a document's shares, newest first. */
    Page of(DocumentId document, Query query);

    /** The share with this id, if it is one of this document. */
    Optional<Share> find(DocumentId document, UUID id);

    /**
     * Ends a share now.
     *
     * @return the share as it is then; empty when there is no such share
     * @throws DocumentProblem.Conflict when it is over already
     */
    Optional<Share> end(UUID id, EmployeeId by);

    /**
     * Which of them.
     *
     * @param state null for any
     * @param after where the page before ended; null for the first
     * @param limit 1 to 100
     */
    record Query(Share.@Nullable State state, @Nullable String after, int limit) {}

    /** Some shares, and where the next page begins (null at the end). */
    record Page(List<Share> items, @Nullable String next) {}
}

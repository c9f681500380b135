package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Hits.Position;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The read model for anything that crosses people. It may lag behind the store by about a second, so every document that
 * it names is decided again from the store. Every method throws {@link SearchUnavailable} when it cannot answer in full.
 */
public interface SearchIndex {

    /**
     * One page of what matches and lies in one of the clauses, in the search's order. Clauses below
     * {@link Search#least} do not count. The text of a file is matched only where a clause gives that very file:
     * {@link ScopeClause.AddedBy} does not give a newer file of somebody else. Costs the same wherever {@code after} is.
     *
     * @param after the place behind which the page starts; null for the first
     */
    Hits search(Search search, List<ScopeClause> scope, @Nullable Position after, int limit);

    /** How many documents match and lie in the scope (as in {@link #search}), by type; types without any are left out. */
    Map<String, Long> countByType(Search search, List<ScopeClause> scope);

    /** The texts that the index has already of these documents' newest files. */
    Map<DocumentId, String> texts(Collection<Document> documents);

    /**
     * Writes the entries. One of an older revision than what the index has is left out silently; so is one of the same
     * revision when it comes without text.
     *
     * @return those that the index will never accept, with the reason
     */
    Map<DocumentId, String> put(Collection<IndexEntry> entries);

    /** Takes out a document that is not in the store; an older write that comes later does not bring it back. */
    void remove(DocumentId id, long revision);
}

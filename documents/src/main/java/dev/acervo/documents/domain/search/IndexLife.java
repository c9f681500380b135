package dev.acervo.documents.domain.search;

import java.util.Collection;

/**
 * The coming into being of an index. It is made, filled, and only then opened: until then {@link SearchIndex} is
 * unavailable, so nobody takes half an index for the whole. Throws {@link SearchUnavailable} when it cannot be asked.
 */
public interface IndexLife {
    /** Whether there is an index that was filled. */
    boolean open();

    /** Makes the index that is to be filled, unless an earlier, broken-off attempt left it. */
    void create();

    /** Writes to the index that is being filled. */
    void fill(Collection<IndexEntry> entries);

    /** Lets {@link SearchIndex} use what was filled. */
    void openUp();
}

package dev.acervo.documents.domain;

import java.util.List;

/**
 * Events that were saved with their documents and still have to be told. At least once; the events of one
 * document come in the order of their revisions, those of different documents in any order.
 */
public interface Outbox {
    /** How many independent queues there are; all events of a document lie in one. */
    int shards();

    /** The next events of one queue, read consistently: everything saved before the call began is seen. */
    List<DocumentEvent> pending(int shard, int limit);

    /** Forgets events that the broker has acknowledged. */
    void sent(List<DocumentEvent> events);
}

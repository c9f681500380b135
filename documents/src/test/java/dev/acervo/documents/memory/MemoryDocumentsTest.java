package dev.acervo.documents.memory;

import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.DocumentStoreContract;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.Outbox;

class MemoryDocumentsTest extends DocumentStoreContract {
    private final MemoryDocuments documents = new MemoryDocuments();

    @Override
    protected DocumentStore store() {
        return documents;
    }

    @Override
    protected Outbox outbox() {
        return documents;
    }

    @Override
    protected NewDocuments silently() {
        return documents;
    }
}

package dev.acervo.documents;

import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.Instance;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.search.FillIndex;
import dev.acervo.documents.domain.search.IndexDocuments;
import dev.acervo.documents.domain.search.IndexLife;
import dev.acervo.documents.domain.search.SearchDocuments;
import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.documents.domain.search.StoredDocuments;
import dev.acervo.documents.domain.search.TextReader;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** Joins searching and indexing to their adapters. */
@Factory
final class SearchWiring {
    @Singleton
    SearchDocuments searchDocuments(SearchIndex index, DocumentStore store, Evaluator evaluator) {
        return new SearchDocuments(index, store, evaluator);
    }

    @Singleton
    IndexDocuments indexDocuments(DocumentStore store, FileStore files, TextReader reader, SearchIndex index) {
        return new IndexDocuments(store, files, reader, index);
    }

    @Singleton
    FillIndex fillIndex(StoredDocuments stored, IndexDocuments documents, IndexLife life) {
        return new FillIndex(stored, documents, life);
    }

    /** One that is started again at the same place has the same name, so that its leases go on. */
    @Singleton
    Instance instance(@Value("${micronaut.server.port:-1}") int port) {
        try {
            var place = port > 0 ? Integer.toString(port) : UUID.randomUUID().toString();
            return new Instance(InetAddress.getLocalHost().getHostName() + ":" + place);
        } catch (UnknownHostException _) {
            return new Instance(UUID.randomUUID().toString());
        }
    }
}

package dev.acervo.documents;

import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileKinds;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.People;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.reading.ListOfPerson;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.sharing.ShareDocument;
import dev.acervo.documents.domain.sharing.Shares;
import dev.acervo.documents.domain.writing.AddDocument;
import dev.acervo.documents.domain.writing.AddVersion;
import dev.acervo.documents.domain.writing.ChangeDocument;
import dev.acervo.documents.domain.writing.Filing;
import dev.acervo.documents.domain.writing.Making;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Joins the use cases, which know no framework, to their adapters, which do. */
@Factory
final class Wiring {
    @Singleton
    Evaluator evaluator() {
        return new Evaluator(DocumentTypes.shipped());
    }

    @Singleton
    Making making(Clock clock) {
        return new Making(clock, new TimeOrderedIds(clock));
    }

    @Singleton
    Filing filing(FileStore files, FileKinds kinds) {
        return new Filing(files, kinds);
    }

    @Singleton
    ReadDocuments readDocuments(DocumentStore store, Evaluator evaluator) {
        return new ReadDocuments(store, evaluator);
    }

    @Singleton
    ListOfPerson listOfPerson(DocumentStore store, ReadDocuments documents) {
        return new ListOfPerson(store, documents);
    }

    @Singleton
    AddDocument addDocument(
            DocumentStore store,
            ReadDocuments documents,
            Filing filing,
            People people,
            Evaluator evaluator,
            Making making) {
        return new AddDocument(store, documents, filing, people, evaluator, making);
    }

    @Singleton
    AddVersion addVersion(DocumentStore store, ReadDocuments documents, Filing filing, Making making) {
        return new AddVersion(store, documents, filing, making);
    }

    @Singleton
    ChangeDocument changeDocument(
            DocumentStore store, ReadDocuments documents, People people, Evaluator evaluator, Making making) {
        return new ChangeDocument(store, documents, people, evaluator, making);
    }

    @Singleton
    ShareDocument shareDocument(ReadDocuments documents, Shares shares, Making making) {
        return new ShareDocument(documents, shares, making);
    }
}

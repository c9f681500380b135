package dev.acervo.documents.employees;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Owner;
import dev.acervo.documents.domain.People;
import io.micronaut.cache.SyncCache;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Employees by id. Their number never changes, so one that was found is kept. */
@Singleton
final class AskedPeople implements People {
    private final EmployeesClient client;
    private final SyncCache<?> kept;

    AskedPeople(EmployeesClient client, @Named("owners") SyncCache<?> kept) {
        this.client = client;
        this.kept = kept;
    }

    @Override
    public Optional<Owner> find(EmployeeId id) {
        var known = kept.get(id, Owner.class);
        if (known.isPresent()) {
            return known;
        }
        try {
            var owner = client.find(id.value()).map(answer -> new Owner(id, answer.number()));
            owner.ifPresent(found -> kept.put(id, found));
            return owner;
        } catch (HttpClientException e) {
            throw new DocumentProblem.Unavailable("The employees cannot be asked at the moment.", e);
        }
    }
}

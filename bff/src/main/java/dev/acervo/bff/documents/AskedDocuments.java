package dev.acervo.bff.documents;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.documents.DocumentFilter;
import dev.acervo.bff.screens.documents.Documents;
import dev.acervo.bff.screens.documents.Facets;
import dev.acervo.bff.screens.documents.TypeOption;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents as the documents service answers. */
@Singleton
final class AskedDocuments implements Documents {
    private static final Logger LOG = LoggerFactory.getLogger(AskedDocuments.class);
    private static final List<String> NOT_TRASHED = List.of("active");

    private final DocumentsClient client;

    AskedDocuments(DocumentsClient client) {
        this.client = client;
    }

    @Override
    public Page list(DocumentFilter filter) {
        return client.list(
                        filter.q(),
                        filter.employeeIds(),
                        filter.types(),
                        filter.tags(),
                        filter.statuses(),
                        filter.sort(),
                        filter.limit(),
                        filter.cursor())
                .toScreen();
    }

    @Override
    public Facets facets(DocumentFilter filter) {
        try {
            return client.facets(filter.q(), filter.employeeIds(), filter.types(), filter.tags(), filter.statuses())
                    .toScreen();
        } catch (HttpClientException e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("a list goes without its counts");
            return new Facets(List.of());
        }
    }

    @Override
    public Page about(UUID employee, int limit) {
        return client.list(
                        null,
                        List.of(employee.toString()),
                        List.of(),
                        List.of(),
                        NOT_TRASHED,
                        null,
                        String.valueOf(limit),
                        null)
                .toScreen();
    }

    @Override
    public Page byExpiry(Collection<UUID> employees, @Nullable String cursor) {
        var ids = employees.stream().map(UUID::toString).sorted().toList();
        return client.list(null, ids, List.of(), List.of(), NOT_TRASHED, "validUntil", "100", cursor)
                .toScreen();
    }

    @Override
    public Tagged one(UUID id) {
        var answer = client.one(id);
        var document = answer.getBody(DocumentAnswer.class).orElseThrow(Missing::new);
        return new Tagged(document.toScreen(), answer.getHeaders().get(HttpHeaders.ETAG, String.class, ""));
    }

    @Override
    public List<File> versions(UUID id) {
        try {
            return client.versions(id).orElseThrow(Missing::new).toScreen();
        } catch (HttpClientResponseException e) {
            if (e.getStatus() == HttpStatus.FORBIDDEN) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public List<TypeOption> types(UUID employee) {
        return client.types(employee).orElseThrow(Missing::new).toScreen();
    }

    @Override
    public boolean mayAddAny(UUID employee) {
        try {
            return types(employee).stream().anyMatch(TypeOption::mayAdd);
        } catch (HttpClientException e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("a page goes without its upload button");
            return false;
        }
    }
}

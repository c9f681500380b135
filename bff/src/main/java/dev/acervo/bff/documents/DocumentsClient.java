package dev.acervo.bff.documents;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents service; the caller's token is relayed, so every answer is the caller's. */
@Client("documents")
interface DocumentsClient {
    @Get("/documents{?q,employeeId*,type*,tag*,status*,sort,limit,cursor}")
    ListAnswer list(
            @Nullable String q,
            Collection<String> employeeId,
            List<String> type,
            List<String> tag,
            List<String> status,
            @Nullable String sort,
            @Nullable String limit,
            @Nullable String cursor);

    @Get("/documents/facets{?q,employeeId*,type*,tag*,status*}")
    FacetsAnswer facets(
            @Nullable String q, List<String> employeeId, List<String> type, List<String> tag, List<String> status);

    @Get("/documents/{id}")
    HttpResponse<DocumentAnswer> one(UUID id);

    @Get("/documents/{id}/versions")
    Optional<VersionsAnswer> versions(UUID id);

    @Get("/document-types{?employeeId}")
    Optional<TypesAnswer> types(UUID employeeId);
}

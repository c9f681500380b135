package dev.acervo.bff.http;

import dev.acervo.bff.screens.documents.DocumentFilter;
import dev.acervo.bff.screens.documents.DocumentPage;
import dev.acervo.bff.screens.documents.DocumentScreen;
import dev.acervo.bff.screens.documents.DocumentView;
import dev.acervo.bff.screens.documents.DocumentsScreen;
import dev.acervo.bff.screens.documents.UploadOptions;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The screens about documents. */
@Controller("/bff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "documents")
final class DocumentsController {
    private static final Set<String> FILTERS =
            Set.of("q", "employeeId", "type", "tag", "status", "sort", "limit", "cursor");

    private final DocumentsScreen list;
    private final DocumentScreen page;

    DocumentsController(DocumentsScreen list, DocumentScreen page) {
        this.list = list;
        this.page = page;
    }

    @Get("/documents")
    @Operation(
            operationId = "listDocuments",
            summary = "A page of the list of documents, with its counts by type. Takes the filters of /documents.")
    DocumentPage documents(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable String q,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> employeeId,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> type,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> tag,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> status,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, FILTERS);
        return list.list(new DocumentFilter(q, all(employeeId), all(type), all(tag), all(status), sort, limit, cursor));
    }

    @Get("/documents/{id}")
    @Operation(operationId = "getDocument", summary = "A document's page: what it is, whose, and its files.")
    DocumentView document(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        return page.of(id);
    }

    @Get("/upload-options")
    @Operation(operationId = "getUploadOptions", summary = "Which types the caller may add about somebody.")
    UploadOptions uploadOptions(@Parameter(hidden = true) Caller.Person caller, @QueryValue UUID employeeId) {
        return list.uploadOptions(employeeId);
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}

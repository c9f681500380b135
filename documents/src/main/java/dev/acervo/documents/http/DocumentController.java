package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Rights;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.reading.Seen;
import dev.acervo.documents.domain.writing.ChangeDocument;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One document by its id: read, describe, trash, restore. */
@Tag(name = "documents")
@SerdeImport(Rights.class)
@Controller("/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {
    private final Actors actors;
    private final ReadDocuments documents;
    private final ChangeDocument change;
    private final Bodies bodies;

    DocumentController(Actors actors, ReadDocuments documents, ChangeDocument change, Bodies bodies) {
        this.actors = actors;
        this.documents = documents;
        this.change = change;
        this.bodies = bodies;
    }

    /** One document, as far as the caller may see it. */
    @Get("/{id}")
    HttpResponse<DocumentJson> get(@Parameter(hidden = true) Caller.Person caller, String id) {
        return answer(documents.one(actors.of(caller), DocumentId.of(id)));
    }

    /** Replaces what people wrote about the document; takes what GET gave. */
    @Put("/{id}")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    HttpResponse<DocumentJson> put(
            @Parameter(hidden = true) Caller.Person caller,
            String id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body @Nullable InputStream body) {
        var seen = change.describe(
                actors.of(caller),
                DocumentId.of(id),
                matching(ifMatch),
                present -> bodies.object(body == null ? InputStream.nullInputStream() : body)
                        .map(written -> DocumentFields.changed(written, bodies.tree(DocumentJson.of(present))))
                        .orElseGet(DocumentFields::malformed));
        return answer(seen);
    }

    /** Puts the document into the trash. */
    @Delete("/{id}")
    HttpResponse<DocumentJson> trash(
            @Parameter(hidden = true) Caller.Person caller, String id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(change.trash(actors.of(caller), DocumentId.of(id), matching(ifMatch)));
    }

    /** Takes the document out of the trash. */
    @Post("/{id}/restore")
    HttpResponse<DocumentJson> restore(
            @Parameter(hidden = true) Caller.Person caller, String id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(change.restore(actors.of(caller), DocumentId.of(id), matching(ifMatch)));
    }

    static HttpResponse<DocumentJson> answer(Seen seen) {
        return HttpResponse.ok(DocumentJson.of(seen)).header("ETag", DocumentJson.tag(seen));
    }

    private static LongConsumer matching(@Nullable String ifMatch) {
        return revision -> ETags.require(ifMatch, revision);
    }
}

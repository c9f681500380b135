package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.writing.AddDocument;
import dev.acervo.documents.domain.writing.AddVersion;
import dev.acervo.documents.domain.writing.Draft;
import dev.acervo.documents.domain.writing.RequestKey;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Files coming in. Whether the caller may add them is decided before their bytes are read. */
@Tag(name = "documents")
@Controller("/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    private final Actors actors;
    private final AddDocument addDocument;
    private final AddVersion addVersion;
    private final Bodies bodies;
    private final Spool spool;

    UploadController(Actors actors, AddDocument addDocument, AddVersion addVersion, Bodies bodies, Spool spool) {
        this.actors = actors;
        this.addDocument = addDocument;
        this.addVersion = addVersion;
        this.bodies = bodies;
        this.spool = spool;
    }

    /** A new document: its description first, then its file. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(
            responseCode = "201",
            description = "The document as it is now.",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NewDocument.class)))
    HttpResponse<DocumentJson> add(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) @Header("Content-Type") String contentType,
            @Nullable @Header("Idempotency-Key") String key,
            @Body @Nullable InputStream body)
            throws IOException {
        try (body;
                var form = spool.form(contentType, body)) {
            var actor = actors.of(caller);
            var details = addDocument.admit(actor, draft(form.document()));
            var file = form.file();
            var seen = addDocument.add(actor, details, file.name(), file.spooled(), key("POST /documents", key));
            var place = URI.create("documents/" + seen.document().id());
            return HttpResponse.created(DocumentJson.of(seen), place).header("ETag", DocumentJson.tag(seen));
        }
    }

    /** A new file of a document, which becomes its current one. */
    @Post(value = "/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(
            responseCode = "201",
            description = "The document as it is now.",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NewVersion.class)))
    HttpResponse<DocumentJson> addVersion(
            @Parameter(hidden = true) Caller.Person caller,
            String id,
            @Parameter(hidden = true) @Header("Content-Type") String contentType,
            @Nullable @Header("If-Match") String ifMatch,
            @Nullable @Header("Idempotency-Key") String key,
            @Body @Nullable InputStream body)
            throws IOException {
        LongConsumer precondition = ifMatch == null ? _ -> {} : revision -> ETags.require(ifMatch, revision);
        try (body;
                var form = spool.form(contentType, body)) {
            var actor = actors.of(caller);
            var document = DocumentId.of(id);
            // A request that is sent again under its key finds its own revision: only add() can tell.
            addVersion.admit(actor, document, key == null ? precondition : _ -> {});
            var file = form.file();
            var request = key("POST /documents/" + document + "/versions", key);
            var seen = addVersion.add(actor, document, precondition, file.name(), file.spooled(), request);
            return HttpResponse.created(DocumentJson.of(seen)).header("ETag", DocumentJson.tag(seen));
        }
    }

    private Draft draft(Optional<String> document) {
        return document.flatMap(bodies::object).map(DocumentFields::added).orElseGet(DocumentFields::malformed);
    }

    private static @Nullable RequestKey key(String route, @Nullable String key) {
        return key == null ? null : new RequestKey(route, key);
    }
}

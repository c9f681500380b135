package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Files going out: always as something to save, never as something to run. */
@Tag(name = "documents")
@Controller("/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContentController {
    private final Actors actors;
    private final ReadDocuments documents;
    private final FileStore files;

    ContentController(Actors actors, ReadDocuments documents, FileStore files) {
        this.actors = actors;
        this.documents = documents;
        this.files = files;
    }

    /** The files of a document, newest first, as far as the caller may have them. */
    @Get("/versions")
    VersionList versions(@Parameter(hidden = true) Caller.Person caller, String id) {
        var versions = documents.versions(actors.of(caller), DocumentId.of(id));
        return new VersionList(versions.stream().map(VersionJson::of).toList(), null);
    }

    /** The newest file. */
    @Get(value = "/content", produces = MediaType.ALL)
    @ApiResponse(
            responseCode = "200",
            description = "The bytes of the file.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> content(@Parameter(hidden = true) Caller.Person caller, String id, HttpRequest<?> request) {
        return bytes(documents.newest(actors.of(caller), DocumentId.of(id)), request);
    }

    /** The file with the number {@code n}. */
    @Get(value = "/versions/{n}/content", produces = MediaType.ALL)
    @ApiResponse(
            responseCode = "200",
            description = "The bytes of the file.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> versionContent(
            @Parameter(hidden = true) Caller.Person caller, String id, int n, HttpRequest<?> request) {
        return bytes(documents.version(actors.of(caller), DocumentId.of(id), n), request);
    }

    private HttpResponse<?> bytes(FileVersion file, HttpRequest<?> request) {
        var headers = request.getHeaders();
        var tag = "\"" + file.sha256() + "\"";
        if (named(headers.getAll("If-None-Match"), tag)) {
            return FileHeaders.on(HttpResponse.notModified(), file, tag);
        }
        var range = headers.findFirst("If-Range")
                        .filter(known -> !known.equals(tag))
                        .isPresent()
                ? java.util.Optional.<ByteRange>empty()
                : headers.findFirst("Range").flatMap(asked -> ByteRange.of(asked, file.size()));
        var part = range.orElse(new ByteRange(0, file.size() - 1));
        MutableHttpResponse<Object> response = HttpResponse.ok();
        if (range.isPresent()) {
            response.status(HttpStatus.PARTIAL_CONTENT);
            response.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.size());
        }
        FileHeaders.on(response, file, tag).contentLength(part.length());
        if (request.getMethod() == HttpMethod.HEAD) {
            return response;
        }
        var bytes = files.open(file.objectKey(), part.first(), part.last());
        return response.body(new StreamedFile(
                bytes, MediaType.of(file.contentType()), file.createdAt().toEpochMilli(), part.length()));
    }

    private static boolean named(List<String> tags, String tag) {
        return tags.stream()
                .flatMap(value -> java.util.Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}

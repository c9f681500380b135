package dev.acervo.employees.http;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.sheet.ExportPeople;
import dev.acervo.employees.domain.sheet.Import;
import dev.acervo.employees.domain.sheet.ImportQueue;
import dev.acervo.employees.domain.sheet.RunImport;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of people, coming in and going out. */
@Controller("/employees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "import and export")
final class SheetsController {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,3})(?:$|[,;\\s])");
    private static final int LONGEST_WAIT = 60;

    private final RunImport importing;
    private final ImportQueue queue;
    private final ExportPeople exporting;
    private final EmployeeStore store;
    private final ImportSpool spool;
    private final Viewers viewers;

    SheetsController(
            RunImport importing,
            ImportQueue queue,
            ExportPeople exporting,
            EmployeeStore store,
            ImportSpool spool,
            Viewers viewers) {
        this.importing = importing;
        this.queue = queue;
        this.exporting = exporting;
        this.store = store;
        this.spool = spool;
        this.viewers = viewers;
    }

    /** A file of people, and nothing else. */
    @Schema(name = "ImportForm", requiredProperties = "file")
    record ImportForm(
            @Schema(
                    type = "string",
                    format = "binary",
                    description =
                            "CSV with a header: registration, name, email; socialName, manager (registration or e-mail), department (code), title, location, hireDate, status and terminationDate (what is), and keys of custom fields.")
            byte[] file) {}

    @Post(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importEmployees",
            summary =
                    "Hires and changes people by a CSV file: everybody in it or nobody. People are known by registration. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportForm.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Begun: GET /imports/{id} tells how it gets on.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Ended within the seconds of Prefer: wait (60 at most, RFC 7240).",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<ImportView> importFile(
            @Parameter(hidden = true) Caller.Person caller,
            @QueryValue(defaultValue = "false") @Parameter(description = "Say only what would change.") boolean dryRun,
            @Parameter(hidden = true) @Header(HttpHeaders.CONTENT_TYPE) String contentType,
            @Header("Prefer") @Nullable String prefer,
            @Body @Nullable InputStream body)
            throws IOException, InterruptedException {
        try (body) {
            var by = viewers.writing(caller);
            Authority.requireHr(by);
            var received = spool.receive(contentType, body == null ? InputStream.nullInputStream() : body);
            var begun = importing.begin(by, store, dryRun, received.name());
            return answer(begun, queue.add(begun, received.path()), prefer);
        }
    }

    private static HttpResponse<ImportView> answer(
            Import begun, CompletableFuture<Import> ending, @Nullable String prefer) throws InterruptedException {
        var wait = WAIT.matcher(prefer == null ? "" : prefer);
        if (wait.find()) {
            try {
                var seconds = Math.min(Integer.parseInt(wait.group(1)), LONGEST_WAIT);
                return HttpResponse.ok(ImportView.of(ending.get(seconds, TimeUnit.SECONDS)))
                        .header(HttpHeaders.LOCATION, "imports/" + begun.id());
            } catch (TimeoutException _) {
                // it is told below that it goes on
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return HttpResponse.<ImportView>accepted()
                .body(ImportView.of(begun))
                .header(HttpHeaders.LOCATION, "imports/" + begun.id());
    }

    @Get(value = "/export", produces = "text/csv")
    @Operation(
            operationId = "exportEmployees",
            summary = "Everybody, past employees too, as a CSV file that can be imported again. For HR and auditors.")
    @ApiResponse(
            responseCode = "200",
            description = "The file: semicolons, UTF-8 with its mark.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> export(@Parameter(hidden = true) Caller.Person caller) throws IOException {
        var sight = viewers.reading(caller);
        sight.requireAllPrivateFields();
        var file = spool.newFile();
        try {
            exporting.write(sight, EmployeeFilter.EVERYBODY, Files.newOutputStream(file));
            var size = Files.size(file);
            var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(content, MediaType.of("text/csv"), 0, size).attach("employees.csv"))
                    .header("X-Content-Type-Options", "nosniff");
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}

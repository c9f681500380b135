package dev.acervo.employees.http;

import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.sheet.Import;
import dev.acervo.employees.domain.sheet.ImportId;
import dev.acervo.employees.domain.sheet.ImportStore;
import dev.acervo.employees.domain.sheet.RowOutcome;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** How imports get on. For HR and auditors. */
@Controller("/imports")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "import and export")
final class ImportsController {
    private static final Duration EVERY = Duration.ofMillis(300);
    private static final int LATEST = 50;

    private final ImportStore imports;
    private final Paging paging;
    private final Viewers viewers;
    private final ExecutorService blocking;

    ImportsController(
            ImportStore imports,
            Paging paging,
            Viewers viewers,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.imports = imports;
        this.paging = paging;
        this.viewers = viewers;
        this.blocking = blocking;
    }

    @Get
    @Operation(operationId = "listImports", summary = "The latest imports.")
    ImportPages.Imports list(@Parameter(hidden = true) Caller.Person caller) {
        viewers.reading(caller).requireAllPrivateFields();
        return new ImportPages.Imports(
                imports.latest(LATEST).stream().map(ImportView::of).toList(), null);
    }

    @Get("/{id}")
    @Operation(operationId = "getImport", summary = "How an import gets on.")
    ImportView one(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        viewers.reading(caller).requireAllPrivateFields();
        return ImportView.of(find(id));
    }

    @Get(value = "/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM)
    @Operation(
            operationId = "streamImport",
            summary = "How an import gets on, as server-sent events until it has ended.")
    @ApiResponse(
            responseCode = "200",
            description = "An event whenever something has changed.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM,
                            schema = @Schema(implementation = ImportView.class)))
    Publisher<Event<ImportView>> stream(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        viewers.reading(caller).requireAllPrivateFields();
        find(id);
        return Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .publishOn(Schedulers.fromExecutor(blocking), 1) // the clock's thread does not wait for the database
                .concatMap(_ -> Flux.just(find(id)), 1)
                .distinctUntilChanged()
                .takeUntil(one -> !one.running())
                .map(one -> Event.of(ImportView.of(one)));
    }

    @Get("/{id}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "Everything that is wrong with the file, by row.",
            parameters = {
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "100",
                                        defaultValue = "50")),
                @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(implementation = String.class))
            })
    ImportPages.Errors errors(
            @Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id, HttpRequest<?> request) {
        var sight = viewers.reading(caller);
        sight.requireAllPrivateFields();
        find(id);
        var parameters = new Parameters(request.getParameters());
        var query = paging.query(sight.viewer() + " errors of " + id, parameters);
        var limit = parameters.limit(0);
        var after = query.after();
        parameters.end();
        var passed = after == null ? 0 : Integer.parseInt(after.getFirst());
        var page = query.page(
                imports.errors(new ImportId(id), passed, limit + 1),
                limit,
                _ -> List.of(String.valueOf(passed + limit)));
        return new ImportPages.Errors(
                page.rows().stream().map(ImportPages.Error::of).toList(), page.next());
    }

    @Get("/{id}/rows")
    @Operation(
            operationId = "listImportRows",
            summary = "What each row does, or would do, by row; without those that are wrong.",
            parameters = {
                @Parameter(
                        name = "outcome",
                        in = ParameterIn.QUERY,
                        schema = @Schema(implementation = ImportPages.Outcome.class)),
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "100",
                                        defaultValue = "50")),
                @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(implementation = String.class))
            })
    ImportPages.Rows rows(
            @Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id, HttpRequest<?> request) {
        var sight = viewers.reading(caller);
        sight.requireAllPrivateFields();
        find(id);
        var parameters = new Parameters(request.getParameters());
        var query = paging.query(sight.viewer() + " rows of " + id, parameters);
        var outcomes = parameters.some("outcome", ImportsController::outcome);
        var limit = parameters.limit(0);
        var after = query.after();
        parameters.end();
        var page = query.page(
                imports.outcomes(
                        new ImportId(id),
                        outcomes.stream().findFirst().orElse(null),
                        after == null ? 0 : Integer.parseInt(after.getFirst()),
                        limit + 1),
                limit,
                last -> List.of(String.valueOf(last.row())));
        return new ImportPages.Rows(
                page.rows().stream().map(ImportPages.Row::of).toList(), page.next());
    }

    private Import find(UUID id) {
        return imports.find(new ImportId(id)).orElseThrow(() -> new RefusedException(new Refusal.NotFound()));
    }

    private static Optional<RowOutcome.Kind> outcome(String word) {
        return Arrays.stream(RowOutcome.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

package dev.acervo.employees.http;

import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.field.EditFields;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a person that HR defines. */
@Controller("/employees/fields")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "custom fields")
final class FieldsController {
    private final EditFields editing;
    private final Directory directory;
    private final Viewers viewers;
    private final JsonMapper json;

    FieldsController(EditFields editing, Directory directory, Viewers viewers, JsonMapper json) {
        this.editing = editing;
        this.directory = directory;
        this.viewers = viewers;
        this.json = json;
    }

    @Get
    @Operation(operationId = "listFields", summary = "All fields that HR has defined, by key.")
    FieldPage list(@Parameter(hidden = true) Caller caller) {
        return new FieldPage(
                viewers.reading(caller).fields().stream().map(FieldView::of).toList(), null);
    }

    @Get("/{key}")
    @Operation(operationId = "getField", summary = "One field.")
    HttpResponse<FieldView> field(
            @Parameter(hidden = true) Caller caller, @Parameter(example = "shirtSize") @PathVariable String key) {
        viewers.reading(caller);
        return answer(HttpResponse.ok(), directory.field(key));
    }

    @Post
    @Operation(operationId = "addField", summary = "Defines a field. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = FieldView.class),
                            examples = @ExampleObject(Examples.FIELD)))
    @ApiResponse(
            responseCode = "201",
            description = "Defined.",
            content = @Content(schema = @Schema(implementation = FieldView.class)))
    HttpResponse<FieldView> add(@Parameter(hidden = true) Caller.Person caller, @Body byte @Nullable [] body) {
        var field = editing.add(viewers.writing(caller), FieldView.ofNew(Members.of(json, body)));
        return answer(HttpResponse.created(URI.create("employees/fields/" + field.key())), field);
    }

    @Put("/{key}")
    @Operation(operationId = "changeField", summary = "Changes a field's label, choices and privacy. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = FieldView.class),
                            examples = @ExampleObject(Examples.FIELD_CHANGED)))
    HttpResponse<FieldView> change(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(example = "shirtSize") @PathVariable String key,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch,
            @Body byte @Nullable [] body) {
        return answer(
                HttpResponse.ok(),
                editing.change(
                        viewers.writing(caller),
                        key,
                        version -> ETags.require(ifMatch, version),
                        before -> FieldView.ofExisting(Members.of(json, body), before)));
    }

    @Delete("/{key}")
    @Operation(operationId = "removeField", summary = "Removes a field that nobody has a value for. For HR.")
    @ApiResponse(responseCode = "204", description = "Removed.")
    HttpResponse<?> remove(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(example = "shirtSize") @PathVariable String key,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch) {
        editing.remove(viewers.writing(caller), key, version -> ETags.require(ifMatch, version));
        return HttpResponse.noContent();
    }

    private static HttpResponse<FieldView> answer(MutableHttpResponse<?> response, CustomField field) {
        return response.body(FieldView.of(field)).header(HttpHeaders.ETAG, ETags.of(field.version()));
    }

    /** All fields; {@code next} is always null. */
    @Serdeable
    @Schema(
            name = "CustomFieldPage",
            requiredProperties = {"items", "next"})
    record FieldPage(
            List<FieldView> items,

            @Schema(nullable = true) @Nullable String next) {}
}

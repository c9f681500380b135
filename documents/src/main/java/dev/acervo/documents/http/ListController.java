package dev.acervo.documents.http;

import dev.acervo.documents.domain.search.SearchDocuments;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Lists and searches documents as far as the caller may see them. Every filter but {@code q} may be repeated. */
@Tag(name = "documents")
@Controller("/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ListController {
    private final Actors actors;
    private final Lists lists;
    private final SearchDocuments found;

    ListController(Actors actors, Lists lists, SearchDocuments found) {
        this.actors = actors;
        this.lists = lists;
        this.found = found;
    }

    /** One page of the documents that match, newest first unless {@code sort} says otherwise. */
    @Get
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words, all of which must occur")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "employeeId",
            array = @ArraySchema(schema = @Schema(implementation = UUID.class)))
    @Parameter(in = ParameterIn.QUERY, name = "type", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "tag", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "status",
            description = "active unless given",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"active", "trashed"})))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "-createdAt",
                            allowableValues = {
                                "-createdAt",
                                "createdAt",
                                "-updatedAt",
                                "updatedAt",
                                "-issuedOn",
                                "issuedOn",
                                "-validUntil",
                                "validUntil",
                                "title",
                                "-title",
                                "relevance"
                            }))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
    @Parameter(in = ParameterIn.QUERY, name = "cursor", schema = @Schema(type = "string"))
    DocumentList list(
            @Parameter(hidden = true) Caller.Person caller, @Parameter(hidden = true) HttpRequest<?> request) {
        var actor = actors.of(caller);
        return lists.page(actor, ListRequest.of(request.getParameters()));
    }

    /** How many documents of each type match, whatever types are filtered by. Takes the filters of the list. */
    @Get("/facets")
    @Parameter(in = ParameterIn.QUERY, name = "q", schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "employeeId",
            array = @ArraySchema(schema = @Schema(implementation = UUID.class)))
    @Parameter(in = ParameterIn.QUERY, name = "tag", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "status", array = @ArraySchema(schema = @Schema(type = "string")))
    Facets facets(@Parameter(hidden = true) Caller.Person caller, @Parameter(hidden = true) HttpRequest<?> request) {
        var actor = actors.of(caller);
        var asked = ListRequest.of(request.getParameters());
        return Facets.of(found.countByType(actor, asked.search()));
    }
}

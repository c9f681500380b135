package dev.acervo.documents.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.People;
import dev.acervo.documents.domain.access.DocumentType;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The type table. */
@Tag(name = "document types")
@SerdeImport(DocumentType.Name.class)
@SerdeImport(DocumentType.Access.class)
@Controller("/document-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class TypesController {
    private final Actors actors;
    private final People people;
    private final Evaluator evaluator;

    TypesController(Actors actors, People people, Evaluator evaluator) {
        this.actors = actors;
        this.people = people;
        this.evaluator = evaluator;
    }

    @Serdeable
    @Schema(name = "DocumentTypes")
    record TypeList(List<TypeJson> items, @Nullable String next) {}

    /** A type; {@code mayAdd} only when the request named an employee. */
    @Serdeable
    @Schema(name = "DocumentType")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TypeJson(
            String id,
            DocumentType.Name name,
            boolean sensitive,
            DocumentType.Access access,
            List<DocumentType.Adder> addedBy,
            @Nullable Boolean mayAdd) {
        static TypeJson of(DocumentType type, @Nullable Boolean mayAdd) {
            return new TypeJson(
                    type.id(),
                    type.name(),
                    type.sensitive(),
                    type.access(),
                    type.addedBy().stream().sorted().toList(),
                    mayAdd);
        }
    }

    /** All types; with an employee, also whether the caller may add one of each about that employee. */
    @Get
    TypeList types(@Parameter(hidden = true) Caller.Person caller, @Nullable @QueryValue UUID employeeId) {
        var types = evaluator.types().all();
        if (employeeId == null) {
            return new TypeList(types.stream().map(t -> TypeJson.of(t, null)).toList(), null);
        }
        var owner = people.find(new EmployeeId(employeeId)).orElseThrow(DocumentProblem.NotFound::new);
        var actor = actors.of(caller);
        return new TypeList(
                types.stream()
                        .map(t -> TypeJson.of(t, evaluator.mayAdd(actor, owner.number(), t)))
                        .toList(),
                null);
    }
}

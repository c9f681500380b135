package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Actor;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody reaches somebody, and who does. */
@Controller("/access")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
final class ReasonsController {
    private final Questions questions;
    private final Cursors cursors;

    ReasonsController(Questions questions, Cursors cursors) {
        this.questions = questions;
        this.cursors = cursors;
    }

    @Get("/explanation")
    @Operation(
            summary = "Every reason why somebody reaches somebody, each with its chain",
            description = "The subject is the caller when absent. Everybody asks about their own reach and about who"
                    + " reaches them; the rest is for HR and auditors.",
            parameters =
                    @Parameter(
                            name = "employee",
                            in = ParameterIn.QUERY,
                            required = true,
                            example = Examples.FOUNDER,
                            schema = @Schema(type = "string", format = "uuid")))
    ReasonAnswers.Explanation explanation(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) @Nullable @QueryValue String subject,
            @Parameter(hidden = true) @Nullable @QueryValue String employee) {
        var actor = Actors.of(caller);
        if (subject != null && isAnother(subject, actor) && isAnother(employee, actor)) {
            questions.requireMayAskAboutOthers(actor);
        }
        var ids = Parameters.uuids(List.of(
                new Parameters.Given("subject", subject == null ? actor.id().toString() : subject),
                new Parameters.Given("employee", employee)));
        return ReasonAnswers.Explanation.of(
                questions.explanation(actor, new EmployeeId(ids.getFirst()), new EmployeeId(ids.getLast())));
    }

    private static boolean isAnother(@Nullable String employee, Actor actor) {
        return employee == null || !employee.equalsIgnoreCase(actor.id().toString());
    }

    @Get("/viewers")
    @Operation(
            summary = "Who reaches a person, themselves included, in order of employee numbers",
            description =
                    "The person is the caller when absent; others are for HR and auditors. Roles are no reach: what"
                            + " HR and auditors see as such is not listed.")
    ReasonAnswers.ViewerPage viewers(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) @Nullable @QueryValue String employee,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        if (employee != null && isAnother(employee, actor)) {
            questions.requireMayAskAboutOthers(actor);
        }
        var wanted = Parameters.uuid("employee", employee);
        var whose = wanted == null ? actor.id() : new EmployeeId(wanted);
        var bound = "viewers " + actor.id() + " " + whose;
        var after = cursor == null
                ? -1
                : Integer.parseInt(cursors.open(bound, cursor).getFirst());
        var page = questions.viewers(actor, whose, after, Parameters.limit(limit));
        var next = page.next();
        return ReasonAnswers.ViewerPage.of(
                page, next == null ? null : cursors.seal(bound, List.of(String.valueOf(next))));
    }
}

package dev.acervo.bff.http;

import dev.acervo.bff.screens.home.HomeScreen;
import dev.acervo.bff.screens.home.HomeView;
import dev.acervo.bff.screens.home.Session;
import dev.acervo.bff.screens.home.SessionScreen;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The first screen, and who is looking at it. */
@Controller("/bff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "home")
final class HomeController {
    private final SessionScreen session;
    private final HomeScreen home;

    HomeController(SessionScreen session, HomeScreen home) {
        this.session = session;
        this.home = home;
    }

    @Get("/session")
    @Operation(operationId = "getSession", summary = "Who is signed in.")
    Session session(@Parameter(hidden = true) Caller.Person caller) {
        var roles = Roles.of(caller);
        return session.of(new Session(
                caller.employeeId(),
                caller.name(),
                caller.username(),
                roles,
                caller.locale(),
                null,
                Session.Can.of(roles, false)));
    }

    @Get("/home")
    @Operation(operationId = "getHome", summary = "My documents, and my team at a glance.")
    HomeView home(@Parameter(hidden = true) Caller.Person caller) {
        return home.of(caller.employeeId());
    }
}

package dev.acervo.platform;

import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Validated
@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller("/probe")
class ProbeController {
    @Serdeable
    record Body_(@NotBlank String name, @Positive int size) {}

    @Get("/person")
    Map<String, Object> person(Caller.Person person) {
        return Map.of("employeeId", person.employeeId(), "roles", person.roles(), "name", person.name());
    }

    @Get("/service")
    Map<String, Object> service(Caller.Service service) {
        return Map.of("clientId", service.clientId());
    }

    @Get("/any")
    Map<String, Object> any(Caller caller) {
        return Map.of("kind", caller.getClass().getSimpleName());
    }

    @Get("/id/{id}")
    Map<String, Object> id(UUID id) {
        return Map.of("id", id);
    }

    @Post
    Map<String, Object> post(@Valid @Body Body_ body) {
        return Map.of("name", body.name());
    }

    @Put
    Map<String, Object> put(@Nullable @Header("If-Match") String ifMatch) {
        ETags.require(ifMatch, 3);
        return Map.of();
    }

    @Get("/broken")
    Map<String, Object> broken() {
        throw new IllegalStateException("select secret from inside");
    }

    /** No policy on purpose: default deny must hold. */
    @Controller("/undeclared")
    static class Undeclared {
        @Get
        Map<String, Object> get() {
            return Map.of();
        }
    }
}

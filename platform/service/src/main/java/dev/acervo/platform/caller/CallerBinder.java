package dev.acervo.platform.caller;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a controller take {@link Caller}, {@link Caller.Person} or {@link Caller.Service} as a parameter. The wrong kind
 * of caller is refused with 403 before the controller runs.
 */
final class CallerBinder<C extends Caller> implements TypedRequestArgumentBinder<C>, PostponedRequestArgumentBinder<C> {
    private final Class<C> type;
    private final Set<String> services;

    private CallerBinder(Class<C> type, List<String> services) {
        this.type = type;
        this.services = Set.copyOf(services);
    }

    /** Micronaut looks binders up by the exact type, so there is one for each. */
    @Factory
    static final class Binders {
        @Singleton
        CallerBinder<Caller> anybody(@Value("${acervo.service-clients}") List<String> services) {
            return new CallerBinder<>(Caller.class, services);
        }

        @Singleton
        CallerBinder<Caller.Person> person(@Value("${acervo.service-clients}") List<String> services) {
            return new CallerBinder<>(Caller.Person.class, services);
        }

        @Singleton
        CallerBinder<Caller.Service> service(@Value("${acervo.service-clients}") List<String> services) {
            return new CallerBinder<>(Caller.Service.class, services);
        }
    }

    @Override
    public Argument<C> argumentType() {
        return Argument.of(type);
    }

    @Override
    public BindingResult<C> bind(ArgumentConversionContext<C> context, HttpRequest<?> source) {
        var authentication = source.getUserPrincipal(Authentication.class);
        if (authentication.isEmpty()) {
            return BindingResult.unsatisfied();
        }
        var caller = caller(authentication.get());
        if (!type.isInstance(caller)) {
            throw new ProblemException(Problem.forbidden(
                    caller instanceof Caller.Service ? "This is for people." : "This is for services."));
        }
        return () -> Optional.of(type.cast(caller));
    }

    private Caller caller(Authentication authentication) {
        var claims = authentication.getAttributes();
        var party = String.valueOf(claims.get("azp"));
        if (services.contains(party)) {
            return new Caller.Service(party);
        }
        var username = String.valueOf(claims.getOrDefault("preferred_username", authentication.getName()));
        return new Caller.Person(
                authentication.getName(),
                employeeId(claims.get("employee_id")),
                username,
                String.valueOf(claims.getOrDefault("name", username)),
                Set.copyOf(authentication.getRoles()),
                claims.get("locale") instanceof String locale ? locale : null);
    }

    private static UUID employeeId(@Nullable Object claim) {
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException _) {
            throw new ProblemException(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "account-not-linked",
                    "Your account is not linked",
                    "This account does not belong to an employee yet. Ask HR to link it."));
        }
    }
}

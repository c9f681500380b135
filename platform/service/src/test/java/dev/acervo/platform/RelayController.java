package dev.acervo.platform;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;

/** Calls its own service as another one would: with the caller's token, and with the service's own. */
@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller("/relay")
@ExecuteOn(TaskExecutors.BLOCKING)
class RelayController {
    @Client("permissions")
    interface AsCaller {
        @Get("/probe/any")
        Kind any();
    }

    @Client("permissions-as-service")
    interface AsService {
        @Get("/probe/any")
        Kind any();
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kind(String kind) {}

    private final AsCaller asCaller;
    private final AsService asService;

    RelayController(AsCaller asCaller, AsService asService) {
        this.asCaller = asCaller;
        this.asService = asService;
    }

    @Get("/caller")
    Kind caller() {
        return asCaller.any();
    }

    @Get("/service")
    Kind service() {
        return asService.any();
    }
}

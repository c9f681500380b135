package dev.acervo.documents;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;

/** Starts the documents service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Acervo documents",
                        version = "1",
                        description = "Documents about people, their files and types, and who may see them."),
        servers = @Server(url = "/api"))
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}

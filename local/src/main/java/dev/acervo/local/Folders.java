package dev.acervo.local;

import java.nio.file.Path;

/**
 * Where the local installation keeps what: all of it below {@code .acervo}, which git ignores.
 * {@code data}, {@code run}, {@code log} and {@code secrets} are the installation; {@code app} and {@code keycloak}
 * only save time and can be made again.
 */
public record Folders(Path root) {

    public Path installation() {
        return root.resolve(".acervo");
    }

    /** What an engine keeps. */
    public Path data(String part) {
        return data().resolve(part);
    }

    public Path data() {
        return installation().resolve("data");
    }

    public Path run() {
        return installation().resolve("run");
    }

    public Path logs() {
        return installation().resolve("log");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path secrets() {
        return installation().resolve("secrets");
    }

    /** The copy of a service's jars that runs, so that a build beside it does not pull them from under it. */
    public Path app(String service) {
        return installation().resolve("app").resolve(service);
    }

    /** Keycloak's distribution, built for PostgreSQL. */
    public Path keycloak() {
        return installation().resolve("keycloak");
    }
}

package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Keycloak 26 on PostgreSQL, built once for it.
 *
 * @param url the public address, which is also the start of the issuer
 * @param database JDBC address of its database; the role and the password come with {@code environment}
 * @param realms realm files, imported where the realm does not exist yet
 * @param environment what the placeholders in the realm files and Keycloak itself read, secrets among it
 */
public record KeycloakEngine(
        Checkout checkout,
        Path home,
        int port,
        int managementPort,
        String url,
        String database,
        List<Path> realms,
        Map<String, String> environment)
        implements Engine {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    public KeycloakEngine {
        realms = List.copyOf(realms);
        environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort);
    }

    /** Whether the next {@link #prepare()} has to build the distribution, which takes half a minute. */
    public boolean needsBuild() throws IOException {
        return !Files.exists(marker()) || !Files.readString(marker()).equals(fingerprint());
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(home);
        if (needsBuild()) {
            build();
        }
        var imports = distribution().resolve("data/import");
        Archive.deleteTree(imports);
        Files.createDirectories(imports);
        for (var realm : realms) {
            Files.copy(realm, imports.resolve(realm.getFileName()));
        }
    }

    private void build() throws IOException, InterruptedException {
        var fingerprint = fingerprint();
        Archive.deleteTree(distribution());
        Archive.unpackTgz(archive(), distribution());
        Tool.run("the build of Keycloak", java(BUILD), home.resolve("build.log"));
        Files.writeString(marker(), fingerprint);
    }

    @Override
    public ProcessBuilder command() throws IOException {
        return java(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + url,
                "--db-url=" + database,
                "--db-pool-max-size=15",
                "--log-level=WARN,org.keycloak.services:INFO,org.keycloak.quarkus:INFO,io.quarkus:INFO"));
    }

    /** What {@code kc.sh} runs, without the shell in between: the process that is recorded is the one to end. */
    private ProcessBuilder java(List<String> arguments) throws IOException {
        var folder = distribution();
        var builder = new Jvm(List.of(folder.resolve("lib/quarkus-run.jar")), "320m")
                .with("-Xms64m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")
                .with("-XX:+ExitOnOutOfMemoryError", "-Djava.security.egd=file:/dev/urandom")
                .with("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8")
                .with("-Dkc.home.dir=" + folder, "-Djboss.server.config.dir=" + folder.resolve("conf"))
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .with("-Dpicocli.disable.closures=true", "-Duser.language=en", "-Duser.country=US")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED")
                .run("io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments.toArray(String[]::new))
                .directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment);
        return builder;
    }

    @Override
    public boolean ready() {
        return Probe.healthy("http://127.0.0.1:" + managementPort + "/health/ready");
    }

    private Path archive() throws IOException {
        return checkout.artifact("keycloak", "keycloak-quarkus-dist", ".tar.gz");
    }

    private Path distribution() {
        return home.resolve("distribution");
    }

    private Path marker() {
        return home.resolve("built");
    }

    private String fingerprint() throws IOException {
        return archive().getFileName() + " " + BUILD;
    }
}

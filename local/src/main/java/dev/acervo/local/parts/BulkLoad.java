package dev.acervo.local.parts;

import dev.acervo.local.Folders;
import dev.acervo.local.Refused;
import dev.acervo.local.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command in the documents service's own jar that fills its stores past its API. */
public final class BulkLoad {

    private static final String MAIN = "dev.acervo.documents.bulk.BulkLoad";
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TZ");

    private BulkLoad() {}

    /** From the copy of the jar that runs, in the environment of the part {@code documents}. */
    public static ProcessBuilder command(Folders folders, Secrets secrets) throws IOException, Refused {
        var service = Service.DOCUMENTS;
        var jar = new ServiceJar(
                service.id(), folders.root().resolve(service.id()).resolve("target"), folders.app(service.id()));
        if (!Files.exists(jar.copy())) {
            throw new Refused("The documents service has not run in this checkout yet.");
        }
        var command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jar.copy().toString(),
                        MAIN))
                .directory(jar.folder().toFile())
                .redirectErrorStream(true);
        command.environment().keySet().retainAll(INHERITED);
        command.environment().put("LANG", "C.UTF-8");
        command.environment().putAll(new Environments(secrets, Instances.parse("")).service(service, 1));
        return command;
    }
}

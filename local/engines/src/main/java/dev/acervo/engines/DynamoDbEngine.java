package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** DynamoDB Local on the loopback address; all credentials and regions see the same tables. */
public record DynamoDbEngine(Checkout checkout, Path home, int port, Storage storage) implements Engine {

    private static final String NATIVE_LIBRARY = "libsqlite4java-linux-amd64";

    /** Where the tables live. */
    public enum Storage {
        FILES,
        MEMORY
    }

    public DynamoDbEngine(Path home, int port, Storage storage) {
        this(Checkout.find(), home, port, storage);
    }

    @Override
    public String name() {
        return "dynamodb";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data());
        // The library is looked up by its bare name; the artifact's file name ends with the version.
        Archive.copyOnce(
                checkout.artifact("dynamodb", NATIVE_LIBRARY, ".so"),
                nativeFolder().resolve(NATIVE_LIBRARY + ".so"));
    }

    @Override
    public ProcessBuilder command() throws IOException {
        return new Jvm(checkout.classPath("dynamodb"), "192m")
                .small()
                .with("-Djava.library.path=" + nativeFolder(), "--enable-native-access=ALL-UNNAMED")
                .run(
                        "dev.acervo.engines.dynamodb.DynamoDbNode",
                        Integer.toString(port),
                        storage == Storage.MEMORY ? "memory" : data().toString())
                .directory(home.toFile());
    }

    @Override
    public boolean ready() {
        return Probe.answers(url(), answer -> answer.body().contains("MissingAuthenticationToken"));
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path nativeFolder() {
        return checkout.target("dynamodb").resolve("native");
    }
}

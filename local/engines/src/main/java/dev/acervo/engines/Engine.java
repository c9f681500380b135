package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A backing engine on one machine: where it keeps its data, which ports it takes, and the command that runs it.
 * An engine value holds no process; {@link ChildEngine} runs one for a test, {@code ./run} runs one for the day.
 */
public sealed interface Engine
        permits PostgresEngine, KafkaEngine, DynamoDbEngine, S3Engine, OpenSearchEngine, KeycloakEngine {

    /** The engine's short name, as in a log file's name. */
    String name();

    /** Everything the engine writes is below this folder. */
    Path home();

    /** The ports it listens on, the one that clients use first. All on 127.0.0.1. */
    List<Integer> ports();

    /** Lays out what the engine needs to start. Does nothing where that was done before. */
    void prepare() throws IOException, InterruptedException;

    /** The command that runs the engine in the foreground, with its environment and folder; streams are the caller's. */
    ProcessBuilder command() throws IOException;

    /** Asks the engine once, in about a second at most, whether it answers. */
    boolean ready();

    /** The signal that ends it in order, with all that it was told safe on the disk. */
    default String stopSignal() {
        return "TERM";
    }

    /** The signal that ends it at once when nobody needs its data any more. */
    default String killSignal() {
        return "KILL";
    }
}

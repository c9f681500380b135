package dev.acervo.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An engine that lives as long as this JVM at most. A small shell stands guard with this process's pipe as its standard
 * input: when the pipe closes, however this JVM ended, the shell kills the engine and deletes its folder.
 */
public final class ChildEngine<E extends Engine> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final E engine;
    private final Process guard;

    private ChildEngine(E engine, Process guard) {
        this.engine = engine;
        this.guard = guard;
    }

    /** A new folder for an engine that keeps nothing. */
    public static Path temporaryHome(String name) throws IOException {
        return Files.createTempDirectory("acervo-" + name + "-");
    }

    /** Starts the engine and waits until it answers. Its home folder is deleted when it ends. */
    public static <E extends Engine> ChildEngine<E> start(E engine) throws IOException, InterruptedException {
        engine.prepare();
        var builder = engine.command();
        var command = new ArrayList<>(List.of("/bin/sh", "-c", guardScript(), "guard"));
        command.add(engine.killSignal());
        command.add(engine.home().toString());
        command.addAll(builder.command());
        var log = engine.home().resolve("engine.log");
        var guard = builder.command(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var child = new ChildEngine<>(engine, guard);
        child.awaitReady(log);
        return child;
    }

    public E engine() {
        return engine;
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException(engine.name() + " did not end");
            }
            Archive.deleteTree(engine.home()); // still there if the engine ended by itself
        } catch (IOException e) {
            throw new IllegalStateException(engine.name() + " cannot be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!engine.ready()) {
            if (!guard.isAlive()) {
                throw failed("ended while it started, status " + guard.exitValue(), log);
            }
            if (System.nanoTime() > deadline) {
                throw failed("did not answer in " + PATIENCE.toSeconds() + " s", log);
            }
            Thread.sleep(100);
        }
    }

    private IllegalStateException failed(String how, Path log) throws IOException {
        var said = tail(log);
        close();
        return new IllegalStateException(engine.name() + " " + how + ":\n" + said);
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static String guardScript() throws IOException {
        try (InputStream in = ChildEngine.class.getResourceAsStream("guard.sh")) {
            if (in == null) {
                throw new IllegalStateException("guard.sh is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.acervo.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The checkout of the repository that this code runs from, and what its build left in {@code local/engines}. */
public record Checkout(Path root) {

    /** The folder in the system property {@code acervo.root}, else the nearest one upwards that holds {@code .mvn}. */
    public static Checkout find() {
        var named = System.getProperty("acervo.root");
        if (named != null && Files.isDirectory(Path.of(named, ".mvn"))) {
            return new Checkout(Path.of(named).toAbsolutePath().normalize());
        }
        var here = Path.of("").toAbsolutePath();
        for (var folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("no Acervo checkout at or above " + here + "; set -Dacervo.root");
    }

    /** The build output of one engine's module. */
    Path target(String engine) {
        return root.resolve("local/engines").resolve(engine).resolve("target");
    }

    /** The module's own classes, if it has any, and the artifacts that it needs. */
    List<Path> classPath(String engine) throws IOException {
        var paths = new ArrayList<Path>();
        var classes = target(engine).resolve("classes");
        if (Files.isDirectory(classes)) {
            paths.add(classes);
        }
        paths.addAll(artifacts(engine));
        return paths;
    }

    /** The one artifact of an engine whose file name starts with {@code prefix} and ends with {@code suffix}. */
    Path artifact(String engine, String prefix, String suffix) throws IOException {
        return artifacts(engine).stream()
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .filter(path -> path.getFileName().toString().endsWith(suffix))
                .findFirst()
                .orElseThrow(() -> notBuilt(engine, prefix + "*" + suffix + " is not among its artifacts"));
    }

    private List<Path> artifacts(String engine) throws IOException {
        var list = target(engine).resolve("class-path");
        if (!Files.exists(list)) {
            throw notBuilt(engine, list + " is missing");
        }
        var paths = Arrays.stream(Files.readString(list).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw notBuilt(engine, path + " is missing");
            }
        }
        return paths;
    }

    private static IllegalStateException notBuilt(String engine, String why) {
        return new IllegalStateException("engine %s is not built: %s; run: mvn process-classes -pl local/engines/%s"
                .formatted(engine, why, engine));
    }
}

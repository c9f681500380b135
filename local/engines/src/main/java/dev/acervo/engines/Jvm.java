package dev.acervo.engines;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A Java process on the JDK of this one; the class path travels in the environment, so that {@code ps} stays readable. */
final class Jvm {

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1");

    private final List<String> flags = new ArrayList<>();
    private final Collection<Path> classPath;

    Jvm(Collection<Path> classPath, String heap) {
        this.classPath = classPath;
        flags.add("-Xmx" + heap);
    }

    /** Less memory and a quicker start, for less speed at the peak. */
    Jvm small() {
        flags.addAll(SMALL);
        return this;
    }

    Jvm with(String... more) {
        flags.addAll(List.of(more));
        return this;
    }

    ProcessBuilder run(String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(flags);
        command.add(main);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        // A caller's own options must not reach the engine.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment()
                .put(
                        "CLASSPATH",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return builder;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}

package dev.acervo.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of a part's log.")
final class LogsCommand implements Callable<Integer> {

    private final Acervo acervo;

    @Parameters(paramLabel = "PART", description = "A part as ./run status names it.")
    private String part = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on as the log grows.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines = 200;

    LogsCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        var log = acervo.folders().log(part);
        if (!log.normalize().startsWith(acervo.folders().logs()) || !Files.isRegularFile(log)) {
            throw new Refused("There is no log of \"%s\"; there are logs of: %s.".formatted(part, known()));
        }
        var tail = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            tail.add("-F");
        }
        tail.add(log.toString());
        return new ProcessBuilder(tail).inheritIO().start().waitFor();
    }

    private String known() throws Exception {
        if (!Files.isDirectory(acervo.folders().logs())) {
            return "nothing yet";
        }
        try (Stream<Path> logs = Files.list(acervo.folders().logs())) {
            return logs.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}

package dev.acervo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops everything and deletes its data.")
final class ResetCommand implements Callable<Integer> {

    private final Acervo acervo;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    ResetCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        if (!yes && !confirmed()) {
            throw new Refused("Nothing was deleted.");
        }
        try (var _ = acervo.lock()) {
            new Stopper(acervo.ledger(), acervo.console()).stop(acervo.plan(null), _ -> true);
            var folders = acervo.folders();
            for (var path : List.of(folders.data(), folders.secrets(), folders.logs(), folders.run())) {
                delete(path);
            }
            acervo.console().say("All data is deleted; the next ./run starts from nothing.");
            return 0;
        }
    }

    private static boolean confirmed() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        var answer = console.readLine("This deletes all people, documents and accounts of this checkout. Type yes: ");
        return "yes".equals(answer);
    }

    private static void delete(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

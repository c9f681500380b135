package dev.acervo.local;

import dev.acervo.engines.Checkout;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./run}: all of Acervo on this machine. */
@Command(
        name = "./run",
        description = "Starts all of Acervo on this machine; Ctrl-C stops it again.",
        subcommands = {
            StopCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            SeedCommand.class
        })
public final class Main implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--detach", description = "Return when everything is ready, and leave it running.")
    private boolean detach;

    @Option(names = "--empty", description = "Do not load the demo data.")
    private boolean empty;

    @Option(
            names = "--instances",
            paramLabel = "SERVICE=N",
            description = "Start several instances of a service, ten ports apart: permissions=2,gateway=2.")
    private @Nullable String instances;

    private final Acervo acervo;

    private Main(Acervo acervo) {
        this.acervo = acervo;
    }

    public static void main(String[] arguments) {
        var acervo = new Acervo(new Folders(Checkout.find().root()), Console.ofThisProcess());
        System.exit(commandLine(acervo).execute(arguments));
    }

    private static CommandLine commandLine(Acervo acervo) {
        var line = new CommandLine(new Main(acervo), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Acervo.class).newInstance(acervo);
                } catch (NoSuchMethodException e) {
                    return CommandLine.defaultFactory().create(type);
                }
            }
        });
        line.setExecutionExceptionHandler((failure, command, _) -> switch (failure) {
            case Refused refused -> say(command, refused.getMessage());
            default -> throw failure;
        });
        return line;
    }

    private static int say(CommandLine command, @Nullable String sentence) {
        command.getErr().println(sentence);
        return 1;
    }

    @Override
    public Integer call() throws Exception {
        return new StartCommand(acervo).run(detach, !empty, instances);
    }
}

package dev.acervo.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "stop", description = "Stops everything; the data stays.")
final class StopCommand implements Callable<Integer> {

    private final Acervo acervo;

    StopCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        try (var _ = acervo.lock()) {
            var plan = acervo.plan(null);
            var stopped = new Stopper(acervo.ledger(), acervo.console()).stop(plan, _ -> true);
            acervo.forgetInstances();
            acervo.console()
                    .say(stopped == 0 ? "Acervo is not running." : "Acervo is stopped; its data stays in .acervo");
            return 0;
        }
    }
}

package dev.acervo.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows every part; exit code 0 only when all are healthy.")
final class StatusCommand implements Callable<Integer> {

    private final Acervo acervo;

    StatusCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        var status = Status.of(acervo.plan(null), acervo.ledger());
        acervo.console().say(status.table());
        return status.allHealthy() ? 0 : 1;
    }
}

package dev.acervo.local;

import dev.acervo.local.demo.DemoData;
import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.Progress;
import dev.acervo.local.parts.Addresses;
import dev.acervo.local.parts.Founder;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;

/** The demo company, as a part of the start: loaded once, with a bar that says how far it is. */
final class Demo {

    private final Acervo acervo;

    Demo(Acervo acervo) {
        this.acervo = acervo;
    }

    boolean isLoaded() {
        return DemoData.loaded(acervo.folders().data("demo"));
    }

    /** Returns when everything is there and found in the lists; goes on where an interrupted load stopped. */
    void load() throws InterruptedException, Refused {
        if (isLoaded()) {
            return;
        }
        var since = System.nanoTime();
        var installation = new Installation(
                URI.create(Addresses.GATEWAY),
                URI.create(Addresses.REALM),
                Welcome.PASSWORD,
                Founder.ID,
                acervo.folders().data("demo"),
                LocalDate.now());
        var bar = new ProgressBar(acervo.console());
        try {
            new DemoData(installation, (step, done, total, perSecond) -> bar.show(words(step), done, total, perSecond))
                    .load();
        } catch (DemoFailed e) {
            bar.end();
            throw new Refused(
                    "The demo data is not complete: %s Start again to go on with it, or with --empty."
                            .formatted(e.getMessage()),
                    e);
        }
        bar.end();
        acervo.console()
                .say("The demo data is loaded after " + Console.seconds(Duration.ofNanos(System.nanoTime() - since)));
    }

    private static String words(Progress.Step step) {
        return switch (step) {
            case DEPARTMENTS -> "departments";
            case PEOPLE -> "people";
            case ACCOUNTS -> "accounts";
            case DOCUMENTS -> "documents";
            case INDEX -> "in the lists";
        };
    }
}

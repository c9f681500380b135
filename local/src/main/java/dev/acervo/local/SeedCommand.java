package dev.acervo.local;

import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import dev.acervo.local.parts.Addresses;
import dev.acervo.local.parts.BulkLoad;
import dev.acervo.local.parts.Founder;
import dev.acervo.local.seed.Filed;
import dev.acervo.local.seed.Filing;
import dev.acervo.local.seed.Hired;
import dev.acervo.local.seed.Hiring;
import dev.acervo.local.seed.PeopleFile;
import dev.acervo.local.seed.Workforce;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "seed",
        description = "Makes a big company for measurements in the running installation.",
        footer = "The same seed makes the same company: run again, it adds nothing twice.")
final class SeedCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final String HR = "helena";

    private final Acervo acervo;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--employees", paramLabel = "N", required = true, description = "How many people, one head among.")
    private int employees;

    @Option(
            names = "--documents",
            paramLabel = "M",
            description = "How many documents about them; more than " + Filing.FEW + " are written past the API.")
    private int documents;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the company is made up from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Only write the people to this file, which POST /employees/import takes.")
    private @Nullable Path csv;

    @Option(names = "--no-departments", description = "Leave people without department, and make none.")
    private boolean noDepartments;

    SeedCommand(Acervo acervo) {
        this.acervo = acervo;
    }

    @Override
    public Integer call() throws Exception {
        if (employees < 1 || employees > Workforce.MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--employees is a number from 1 to %d.".formatted(Workforce.MOST));
        }
        if (documents < 0 || csv != null && documents > 0) {
            throw new ParameterException(
                    spec.commandLine(), "--documents is a number of documents, and goes without --csv.");
        }
        var workforce = new Workforce(seed, employees);
        if (csv != null) {
            write(workforce, csv);
            return 0;
        }
        var bar = new ProgressBar(acervo.console());
        try {
            fill(workforce, bar);
        } catch (DemoFailed | IOException e) {
            bar.end();
            throw new Refused("The company is not complete: " + e.getMessage(), e);
        }
        return 0;
    }

    private void write(Workforce workforce, Path file) throws Refused {
        try {
            PeopleFile.write(workforce, !noDepartments, file);
        } catch (IOException e) {
            throw new Refused("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
        acervo.console().say("%d people are in %s".formatted(workforce.size(), file));
    }

    private void fill(Workforce workforce, ProgressBar bar) throws IOException, InterruptedException, Refused {
        var installation = new Installation(
                URI.create(Addresses.GATEWAY),
                URI.create(Addresses.REALM),
                Welcome.PASSWORD,
                Founder.ID,
                acervo.folders().data("seed"),
                LocalDate.now());
        var hr = signIn(installation);
        var hired = new Hiring(installation, new Wire(PATIENCE), hr, bar::show).hire(workforce, !noDepartments);
        bar.end();
        acervo.console().say(summary(hired));
        if (documents > 0) {
            var load = BulkLoad.command(
                    acervo.folders(), Secrets.open(acervo.folders().secrets()));
            var filed =
                    new Filing(installation, new Wire(PATIENCE), hr, load, bar::show).file(seed, employees, documents);
            bar.end();
            acervo.console().say(summary(filed));
        }
    }

    /** Not every installation has somebody of HR: only the demo data makes her one. */
    private SignedIn signIn(Installation installation) throws InterruptedException, Refused {
        if (!new Demo(acervo).isLoaded()) {
            throw new Refused("The company is brought in by %s of the demo data, which is not loaded: ./run loads it."
                    .formatted(HR));
        }
        try {
            new SignedIn(installation, new Wire(SHORT), HR).token();
        } catch (DemoFailed e) {
            throw new Refused(
                    "%s of the demo data, who brings in the company, cannot sign in (%s); is Acervo running?"
                            .formatted(HR, e.getMessage()),
                    e);
        }
        return new SignedIn(installation, new Wire(PATIENCE), HR);
    }

    private static String summary(Filed filed) {
        return String.format(
                Locale.ROOT,
                "%d documents: %d new, %d as they were; %s, %.0f documents/s",
                filed.documents(),
                filed.added(),
                filed.documents() - filed.added(),
                Console.seconds(filed.took()),
                filed.documents() / (filed.took().toMillis() / 1000.0));
    }

    private static String summary(Hired hired) {
        return String.format(
                Locale.ROOT,
                "%d people: %d hired, %d changed, %d as they were; %s, %.0f people/s",
                hired.people(),
                hired.hired(),
                hired.changed(),
                hired.unchanged(),
                Console.seconds(hired.took()),
                hired.people() / (hired.took().toMillis() / 1000.0));
    }
}

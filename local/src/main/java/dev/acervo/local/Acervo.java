package dev.acervo.local;

import dev.acervo.local.parts.Instances;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Ledger;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The local installation in this checkout: its folders, its plan, and the records of what runs. */
final class Acervo {

    private final Folders folders;
    private final Ledger ledger;
    private final Console console;

    Acervo(Folders folders, Console console) {
        this.folders = folders;
        this.ledger = new Ledger(folders.run());
        this.console = console;
    }

    Folders folders() {
        return folders;
    }

    Ledger ledger() {
        return ledger;
    }

    Console console() {
        return console;
    }

    /**
     * The plan with this many instances; without a word about them, with as many as run now.
     *
     * @param instances as given after {@code --instances}
     */
    Plan plan(@Nullable String instances) throws IOException, Refused {
        var text = instances;
        if (text == null) {
            text = Files.exists(remembered()) && !ledger.running().isEmpty() ? Files.readString(remembered()) : "";
        }
        return Plan.of(folders, Secrets.open(folders.secrets()), Instances.parse(text));
    }

    void remember(@Nullable String instances) throws IOException {
        if (instances != null) {
            Files.createDirectories(folders.run());
            Files.writeString(remembered(), instances);
        }
    }

    void forgetInstances() throws IOException {
        Files.deleteIfExists(remembered());
    }

    /** Only one launcher at a time starts or stops parts; the lock goes with its process, however that ends. */
    FileLock lock() throws IOException, Refused {
        Files.createDirectories(folders.run());
        var channel =
                FileChannel.open(folders.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Refused("Another ./run is starting or stopping Acervo right now.");
        }
        return lock;
    }

    private Path remembered() {
        return folders.run().resolve("instances");
    }
}

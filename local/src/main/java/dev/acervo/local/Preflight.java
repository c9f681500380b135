package dev.acervo.local;

import dev.acervo.engines.Ports;
import dev.acervo.local.parts.Part;
import dev.acervo.local.process.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;

/** What has to be true before anything is started; the first thing that is not is said in one sentence. */
final class Preflight {

    private static final long DISK_MEGABYTES = 3_000;
    private static final long SPARE_MEGABYTES = 500;

    private final IntPredicate portIsFree;
    private final LongSupplier availableMemory;
    private final LongSupplier availableDisk;

    Preflight(IntPredicate portIsFree, LongSupplier availableMemory, LongSupplier availableDisk) {
        this.portIsFree = portIsFree;
        this.availableMemory = availableMemory;
        this.availableDisk = availableDisk;
    }

    static Preflight ofThisMachine(Folders folders) throws IOException {
        Files.createDirectories(folders.installation());
        var store = Files.getFileStore(folders.installation());
        return new Preflight(Ports::isFree, Memory::availableMegabytes, () -> {
            try {
                return store.getUsableSpace() / (1024 * 1024);
            } catch (IOException e) {
                return Long.MAX_VALUE; // the file system does not tell
            }
        });
    }

    /** Checks that the parts, none of which runs, can be started. */
    void check(Collection<Part> missing) throws Refused {
        for (var part : missing) {
            for (var port : part.ports()) {
                if (!portIsFree.test(port)) {
                    throw new Refused(
                            "Port %d, which %s needs, is in use by another program.".formatted(port, part.name()));
                }
            }
        }
        var needed = missing.stream().mapToInt(Part::megabytes).sum() + SPARE_MEGABYTES;
        var available = availableMemory.getAsLong();
        if (!missing.isEmpty() && available < needed) {
            throw new Refused("Too little memory: %d MB are available, what is to be started needs about %d MB."
                    .formatted(available, needed));
        }
        var disk = availableDisk.getAsLong();
        if (!missing.isEmpty() && disk < DISK_MEGABYTES) {
            throw new Refused("Too little disk space: %d MB are free beside .acervo, %d MB are needed."
                    .formatted(disk, DISK_MEGABYTES));
        }
    }
}

package dev.acervo.local.parts;

import dev.acervo.local.Refused;
import dev.acervo.local.process.Launch;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One of the processes that Acervo consists of on one machine: an engine, or an instance of a service. */
public sealed interface Part permits EnginePart, ServicePart {

    String name();

    /** The ports it takes, the one that its users know first. */
    List<Integer> ports();

    /** The parts that have to be ready before this one starts, by name. */
    Set<String> after();

    /** What it holds in memory when it has warmed up, in megabytes; a little too much rather than too little. */
    int megabytes();

    /** How long it may take from its start until it is ready, on a slow machine. */
    Duration patience();

    String stopSignal();

    /** The command as it would be started now. Only while its fingerprint stands is a running part up to date. */
    Launch launch() throws IOException;

    /** Lays out files that it needs; called before each start, never while the part runs. */
    void prepare() throws IOException, InterruptedException, Refused;

    boolean ready();

    /** Makes what others expect inside it, where it is not there yet. */
    void provision() throws Refused;
}

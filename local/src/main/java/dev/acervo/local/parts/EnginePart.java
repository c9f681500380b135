package dev.acervo.local.parts;

import dev.acervo.engines.Engine;
import dev.acervo.local.Refused;
import dev.acervo.local.process.Launch;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A backing engine as a part. */
record EnginePart(Engine engine, int megabytes, Set<String> after, Step before, Step provisioning) implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** Something to do around the start of an engine; may be done again at every start. */
    interface Step {
        void take() throws Refused;
    }

    static EnginePart of(Engine engine, int megabytes) {
        return new EnginePart(engine, megabytes, Set.of(), () -> {}, () -> {});
    }

    EnginePart startingAfter(String... parts) {
        return new EnginePart(engine, megabytes, Set.of(parts), before, provisioning);
    }

    EnginePart preparedBy(Step step) {
        return new EnginePart(engine, megabytes, after, step, provisioning);
    }

    EnginePart provisionedBy(Step step) {
        return new EnginePart(engine, megabytes, after, before, step);
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public List<Integer> ports() {
        return engine.ports();
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public String stopSignal() {
        return engine.stopSignal();
    }

    @Override
    public Launch launch() throws IOException {
        return Launch.of(engine.command(), "");
    }

    @Override
    public void prepare() throws IOException, InterruptedException, Refused {
        before.take();
        engine.prepare();
    }

    @Override
    public boolean ready() {
        return engine.ready();
    }

    @Override
    public void provision() throws Refused {
        provisioning.take();
    }
}

package dev.acervo.permissions.postgres;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.reach.AccessContract;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.DelegationArchive;
import dev.acervo.permissions.domain.reach.GrantArchive;
import dev.acervo.testing.Engines;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresAccessTest extends AccessContract {
    private static final Engines.Database DATABASE = Engines.database();

    private static Instance instance;
    private static Instance beside;

    @BeforeAll
    static void start() {
        instance = Instance.withoutKafka(DATABASE, Map.of());
        beside = Instance.withoutKafka(DATABASE, Map.of("acervo.listen", "false"));
    }

    @AfterAll
    static void stop() {
        instance.close();
        beside.close();
    }

    @Override
    protected AccessStore store() {
        return instance.bean(AccessStore.class);
    }

    @Override
    protected GrantArchive archive() {
        return instance.bean(GrantArchive.class);
    }

    @Override
    protected DelegationArchive delegations() {
        return instance.bean(DelegationArchive.class);
    }

    @Override
    protected AccessStore beside() {
        return beside.bean(AccessStore.class);
    }

    @Override
    protected AccessStore anew() {
        var worlds = new Worlds(beside.bean(Sessions.class), new SimpleMeterRegistry());
        return new PostgresAccess(
                beside.bean(Sessions.class), beside.bean(EpochBarrier.class), worlds, beside.bean(ChangeWriter.class));
    }
}

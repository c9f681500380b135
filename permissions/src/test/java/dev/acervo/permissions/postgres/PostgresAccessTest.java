package dev.acervo.permissions.postgres;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.reach.AccessContract;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.GrantArchive;
import dev.acervo.testing.Engines;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresAccessTest extends AccessContract {
    private static Instance instance;

    @BeforeAll
    static void start() {
        instance = Instance.withoutKafka(Engines.database(), Map.of());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Override
    protected AccessStore store() {
        return instance.bean(AccessStore.class);
    }

    @Override
    protected GrantArchive archive() {
        return instance.bean(GrantArchive.class);
    }
}

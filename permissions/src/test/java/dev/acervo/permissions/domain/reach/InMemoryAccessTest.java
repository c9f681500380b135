package dev.acervo.permissions.domain.reach;

import java.time.Instant;

class InMemoryAccessTest extends AccessContract {
    private final InMemoryAccess access = new InMemoryAccess(Instant::now);

    @Override
    protected AccessStore store() {
        return access;
    }

    @Override
    protected GrantArchive archive() {
        return access;
    }

    @Override
    protected DelegationArchive delegations() {
        return access;
    }

    @Override
    protected AccessStore beside() {
        return access;
    }

    @Override
    protected AccessStore anew() {
        return access;
    }
}

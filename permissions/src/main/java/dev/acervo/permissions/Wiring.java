package dev.acervo.permissions;

import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.org.OrgSource;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Delegating;
import dev.acervo.permissions.domain.reach.DelegationArchive;
import dev.acervo.permissions.domain.reach.GrantArchive;
import dev.acervo.permissions.domain.reach.Granting;
import dev.acervo.permissions.domain.reach.Grouping;
import dev.acervo.permissions.domain.reach.OrgFeed;
import dev.acervo.permissions.domain.reach.OrgWatch;
import dev.acervo.permissions.domain.reach.Previewing;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.ScopeCache;
import dev.acervo.permissions.domain.reach.Sharing;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Puts the plain classes of the domain together with what they need. */
@Factory
final class Wiring {
    @Singleton
    Questions questions(AccessStore store, ScopeCache cache) {
        return new Questions(store, cache);
    }

    @Singleton
    Granting granting(AccessStore store, GrantArchive archive) {
        return new Granting(store, archive);
    }

    @Singleton
    Grouping grouping(AccessStore store) {
        return new Grouping(store);
    }

    @Singleton
    Delegating delegating(AccessStore store, DelegationArchive archive) {
        return new Delegating(store, archive);
    }

    @Singleton
    Sharing sharing(AccessStore store, GrantArchive archive) {
        return new Sharing(store, archive);
    }

    @Singleton
    Previewing previewing(AccessStore store) {
        return new Previewing(store);
    }

    @Singleton
    OrgFeed orgFeed(AccessStore store, OrgSource source, OrgWatch watch) {
        return new OrgFeed(store, source, watch);
    }

    /** UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, the rest random. */
    @Singleton
    IdSource ids(Clock clock) {
        var random = new SecureRandom();
        return () -> new UUID(
                clock.millis() << 16 | 0x7000 | random.nextInt(0x1000),
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}

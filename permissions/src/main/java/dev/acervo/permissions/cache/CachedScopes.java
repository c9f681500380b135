package dev.acervo.permissions.cache;

import dev.acervo.permissions.domain.reach.Scope;
import dev.acervo.permissions.domain.reach.ScopeCache;
import io.micronaut.cache.SyncCache;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Resolved scopes in Caffeine: bounded, with its hits and misses among the metrics. */
@Singleton
final class CachedScopes implements ScopeCache {
    private final SyncCache<?> cache;

    CachedScopes(@Named("scopes") SyncCache<?> cache) {
        this.cache = cache;
    }

    @Override
    public Optional<Scope> get(Key key) {
        return cache.get(key, Scope.class);
    }

    @Override
    public void put(Key key, Scope scope) {
        cache.put(key, scope);
    }
}

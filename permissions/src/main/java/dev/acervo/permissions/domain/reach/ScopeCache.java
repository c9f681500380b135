package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Optional;

/** Remembers resolved scopes. It may forget any of them at any time and must never give one under another key. */
public interface ScopeCache {
    Optional<Scope> get(Key key);

    void put(Key key, Scope scope);

    /** A person at a scope version: a scope under it is right for as long as it {@linkplain Scope#standsAt stands}. */
    record Key(EmployeeId person, long version) {}
}

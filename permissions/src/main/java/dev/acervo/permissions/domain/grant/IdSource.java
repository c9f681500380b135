package dev.acervo.permissions.domain.grant;

import java.util.UUID;

/** Gives UUIDs of version 7: never one twice, and each after those before it as far as clocks agree. */
public interface IdSource {
    UUID next();
}

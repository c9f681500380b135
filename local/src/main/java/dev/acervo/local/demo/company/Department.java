package dev.acervo.local.demo.company;

import org.jspecify.annotations.Nullable;

/** A department; {@code parent} is the code of the one it belongs to. */
public record Department(String code, String name, @Nullable String parent) {}

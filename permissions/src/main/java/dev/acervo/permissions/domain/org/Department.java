package dev.acervo.permissions.domain.org;

import org.jspecify.annotations.Nullable;

/** A department of the company. Without a parent it is a root. */
public record Department(
        DepartmentId id, String code, String name, @Nullable DepartmentId parent) {}

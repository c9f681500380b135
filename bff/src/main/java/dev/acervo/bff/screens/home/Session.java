package dev.acervo.bff.screens.home;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param locale BCP 47 tag that the person chose, if any
 * @param title the job title
 */
public record Session(
        UUID employeeId,
        String name,
        String username,
        List<Role> roles,
        @Nullable String locale,
        @Nullable String title) {}

package dev.acervo.local.seed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the big company: a row of the file that employees are imported from.
 *
 * @param manager a registration; nothing for the head of the company
 * @param department a code
 */
record Worker(
        String registration,
        String name,
        String email,
        @Nullable String manager,
        String department,
        String title,
        @Nullable String location,
        LocalDate hireDate) {}

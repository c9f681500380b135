package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An end before its time.
 *
 * @param by nobody when it follows from something else, such as a termination
 */
public record Ending(Instant at, @Nullable EmployeeId by) {}

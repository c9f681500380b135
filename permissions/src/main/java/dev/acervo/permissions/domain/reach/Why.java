package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.org.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why somebody reaches an employee.
 *
 * @param chain from whoever the reason starts at (the one who reaches, or the target of the permission) down to the employee
 * @param grant the permission, when the reason is one
 */
public record Why(
        Reason reason, List<Member> chain, @Nullable Grant grant) {}

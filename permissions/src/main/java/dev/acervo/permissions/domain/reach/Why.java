package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.org.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why somebody reaches an employee.
 *
 * @param chain from whoever the reason starts at (the one who reaches, the one who handed their reach over, or the person
 *     whom the permission is on) down to the employee
 * @param grant the permission, when the reason is one
 * @param delegation the delegation, when the reason is one
 */
public record Why(
        Reason reason,
        List<Member> chain,
        @Nullable Grant grant,
        @Nullable Delegation delegation) {

    static Why ofChart(Reason relation, List<Member> chain) {
        return new Why(relation, chain, null, null);
    }

    static Why of(Delegation delegation, List<Member> chain) {
        return new Why(Reason.DELEGATION, chain, null, delegation);
    }

    static Why of(Grant grant, List<Member> chain) {
        return new Why(Reason.GRANT, chain, grant, null);
    }
}

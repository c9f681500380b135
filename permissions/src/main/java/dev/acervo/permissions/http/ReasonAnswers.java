package dev.acervo.permissions.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.Reason;
import dev.acervo.permissions.domain.reach.Why;
import dev.acervo.permissions.domain.reach.World;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody reaches somebody, on the wire. */
final class ReasonAnswers {
    private ReasonAnswers() {}

    /** Every reason, the winning one first; none: no reach. */
    @Serdeable
    @Schema(name = "Explanation", requiredProperties = "reasons")
    record Explanation(List<Because> reasons) {
        static Explanation of(List<Why> reasons) {
            return new Explanation(reasons.stream().map(Because::of).toList());
        }
    }

    /** One reason. What belongs to a permission is there for the kind GRANT only, and so it is for a DELEGATION. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ReachReason",
            requiredProperties = {"kind", "chain"})
    record Because(
            Reason kind,

            @Schema(
                    description =
                            "From the person who reaches, who handed their reach over, or whom the permission is on,"
                                    + " down to the employee")
            List<Person> chain,

            @Nullable Level level,

            @Schema(description = "Document types; none: all that are not sensitive") @Nullable
            List<String> types,

            @Schema(description = "When the permission ends; absent: it has no end") @Nullable
            Instant until,

            @Schema(description = "Who has the permission: the person, or a group that they are in")
            PermissionAnswer.@Nullable Party subject,

            PermissionAnswer.@Nullable Aim target,
            @Nullable UUID permissionId,
            @Nullable UUID delegationId) {

        static Because of(Why why) {
            var chain = why.chain().stream().map(Person::of).toList();
            var grant = why.grant();
            var delegation = why.delegation();
            if (delegation != null) {
                var until = delegation.terms().until();
                var id = delegation.id().value();
                return new Because(why.reason(), chain, null, null, until, null, null, null, id);
            }
            if (grant == null) {
                return new Because(why.reason(), chain, null, null, null, null, null, null, null);
            }
            var terms = grant.terms();
            return new Because(
                    why.reason(),
                    chain,
                    terms.level(),
                    terms.types(),
                    terms.until(),
                    PermissionAnswer.subject(grant.subject()),
                    PermissionAnswer.aim(grant.target()),
                    grant.id().value(),
                    null);
        }
    }

    /** Somebody in a chain. */
    @Serdeable
    @Schema(
            name = "ReachPerson",
            requiredProperties = {"employeeId", "name"})
    record Person(UUID employeeId, String name) {
        static Person of(Member member) {
            return new Person(member.id().value(), member.name());
        }
    }

    @Serdeable
    @Schema(name = "ViewerPage", requiredProperties = "items")
    record ViewerPage(
            List<Viewer> items,
            @Schema(nullable = true) @Nullable String next) {

        static ViewerPage of(Questions.Viewers viewers, @Nullable String next) {
            return new ViewerPage(viewers.people().stream().map(Viewer::of).toList(), next);
        }
    }

    /** Somebody who reaches the person that was asked about, and the reason that wins. */
    @Serdeable
    @Schema(
            name = "Viewer",
            requiredProperties = {"employeeId", "number", "name", "reason"})
    record Viewer(UUID employeeId, int number, String name, Reason reason) {
        static Viewer of(World.Viewer viewer) {
            var member = viewer.member();
            return new Viewer(member.id().value(), member.number().value(), member.name(), viewer.reason());
        }
    }
}

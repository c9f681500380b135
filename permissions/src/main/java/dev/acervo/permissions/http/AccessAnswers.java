package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.Reason;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the questions about reach take and answer on the wire. */
final class AccessAnswers {
    private AccessAnswers() {}

    @Serdeable
    @Schema(name = "OrgVersion", requiredProperties = "orgVersion")
    record OrgVersion(long orgVersion) {}

    /** Questions about reach, answered in their order. */
    @Serdeable
    @Schema(name = "ReachChecks", requiredProperties = "checks")
    record Checks(@ArraySchema(maxItems = 1000) List<Check> checks) {}

    @Serdeable
    @Schema(name = "ReachCheck", requiredProperties = "employee")
    record Check(
            @Schema(nullable = true, description = "The caller, when absent") @Nullable
            UUID subject,

            UUID employee) {}

    @Serdeable
    @Schema(name = "ReachResults", requiredProperties = "results")
    record Results(List<Result> results) {
        static Results of(List<Reason> reasons) {
            return new Results(reasons.stream()
                    .map(reason -> new Result(reason.isAllowed(), reason))
                    .toList());
        }
    }

    @Serdeable
    @Schema(
            name = "ReachResult",
            requiredProperties = {"allowed", "reason"})
    record Result(boolean allowed, Reason reason) {}

    @Serdeable
    @Schema(name = "SubordinatePage", requiredProperties = "items")
    record SubordinatePage(
            List<Subordinate> items,
            @Schema(nullable = true) @Nullable String next) {}

    @Serdeable
    @Schema(
            name = "Subordinate",
            requiredProperties = {"employeeId", "number", "name", "depth"})
    record Subordinate(UUID employeeId, int number, String name, int depth) {
        static Subordinate of(Questions.Subordinate found) {
            var member = found.member();
            return new Subordinate(member.id().value(), member.number().value(), member.name(), found.depth());
        }
    }
}

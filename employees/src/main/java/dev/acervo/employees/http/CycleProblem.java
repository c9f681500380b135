package dev.acervo.employees.http;

import dev.acervo.employees.domain.Refusal;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/**
 * The problem of a move that would close a loop.
 *
 * @param chain begins and ends with the person to be moved; each reports, or would report, to the next
 */
@Serdeable
@Schema(
        name = "CycleProblem",
        requiredProperties = {"type", "title", "status", "detail", "chain"})
record CycleProblem(String type, String title, int status, String detail, List<Link> chain) {
    static CycleProblem of(Refusal.Cycle cycle) {
        return new CycleProblem(
                "urn:acervo:problem:cycle",
                "This would make a cycle",
                HttpStatus.CONFLICT.getCode(),
                cycle.sentence(),
                cycle.loop().stream()
                        .map(e -> new Link(e.id().value(), e.details().shownName()))
                        .toList());
    }

    /** One person of the loop. */
    @Serdeable
    @Schema(
            name = "CycleLink",
            requiredProperties = {"employeeId", "name"})
    record Link(UUID employeeId, String name) {}
}

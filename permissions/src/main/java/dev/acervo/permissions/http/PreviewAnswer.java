package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Previewing;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** Who would gain reach and who would lose it. */
@Serdeable
@Schema(
        name = "ReachPreview",
        requiredProperties = {"gains", "losses"})
record PreviewAnswer(Side gains, Side losses) {
    private static final int MOST = 100;

    /** Those with the largest change, at most 100, and how many there are altogether. */
    @Serdeable
    @Schema(
            name = "ReachPreviewSide",
            requiredProperties = {"total", "items"})
    record Side(int total, List<Shift> items) {
        static Side of(List<Previewing.Shift> shifts) {
            return new Side(
                    shifts.size(), shifts.stream().limit(MOST).map(Shift::of).toList());
        }
    }

    @Serdeable
    @Schema(
            name = "ReachShift",
            requiredProperties = {"employeeId", "number", "name", "people"})
    record Shift(
            UUID employeeId,
            int number,
            String name,

            @Schema(description = "Over how many people reach is gained, or lost")
            int people) {

        static Shift of(Previewing.Shift shift) {
            var member = shift.member();
            return new Shift(member.id().value(), member.number().value(), member.name(), shift.people());
        }
    }

    static PreviewAnswer of(Previewing.Outcome outcome) {
        return new PreviewAnswer(Side.of(outcome.gains()), Side.of(outcome.losses()));
    }
}

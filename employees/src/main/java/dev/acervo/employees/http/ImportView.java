package dev.acervo.employees.http;

import dev.acervo.employees.domain.sheet.Import;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of people on its way into the company. */
@Serdeable
@Schema(
        name = "Import",
        requiredProperties = {
            "id",
            "dryRun",
            "state",
            "fileName",
            "startedAt",
            "startedBy",
            "endedAt",
            "phase",
            "done",
            "total",
            "hired",
            "changed",
            "unchanged",
            "errors",
            "orgVersion",
            "detail"
        })
record ImportView(
        UUID id,

        @Schema(description = "Whether it says only what it would change.")
        boolean dryRun,

        State state,
        String fileName,
        Instant startedAt,
        UUID startedBy,

        @Schema(nullable = true) @Nullable Instant endedAt,

        Phase phase,

        @Schema(description = "How many rows the phase has behind it.")
        int done,

        @Schema(description = "How many rows there are; 0 while they are not counted yet.")
        int total,

        @Schema(description = "People who are new.") int hired,
        int changed,
        int unchanged,

        @Schema(description = "Errors of rows and cells: GET /imports/{id}/errors names them.")
        int errors,

        @Schema(nullable = true, description = "That it made.") @Nullable
        Long orgVersion,

        @Schema(nullable = true, description = "Why it failed.") @Nullable
        String detail) {

    static ImportView of(Import one) {
        var tally = one.tally();
        var version = one.orgVersion();
        return new ImportView(
                one.id().value(),
                one.dryRun(),
                State.valueOf(one.state().name().toLowerCase(Locale.ROOT)),
                one.fileName(),
                one.startedAt(),
                one.by().value(),
                one.endedAt(),
                Phase.valueOf(one.phase().name().toLowerCase(Locale.ROOT)),
                one.done(),
                one.total(),
                tally.hired(),
                tally.changed(),
                tally.unchanged(),
                tally.errors(),
                version == null ? null : version.value(),
                one.detail());
    }

    /** What became of it. */
    @Schema(name = "ImportState")
    @SuppressWarnings("JavaLangClash")
    enum State {
        running,
        done,
        refused,
        failed
    }

    /** What it is at. */
    @Schema(name = "ImportPhase")
    @SuppressWarnings("JavaLangClash")
    enum Phase {
        waiting,
        reading,
        checking,
        writing
    }
}

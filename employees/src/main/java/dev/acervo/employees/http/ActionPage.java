package dev.acervo.employees.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of actions.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
@Schema(
        name = "PersonnelActionPage",
        requiredProperties = {"items", "next"})
record ActionPage(
        List<ActionView> items,

        @Schema(nullable = true) @Nullable String next) {}

package dev.acervo.employees.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of employees.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
@Schema(
        name = "EmployeePage",
        requiredProperties = {"items", "next"})
record EmployeePage(
        List<EmployeeView> items,

        @Schema(nullable = true) @Nullable String next) {}

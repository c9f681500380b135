package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.directory.Sight;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody above somebody, from the manager to the root.
 *
 * @param next always null: a chain has one page
 */
@Serdeable
@Schema(
        name = "EmployeeChain",
        requiredProperties = {"items", "next"})
record EmployeeChain(
        List<EmployeeView> items,

        @Schema(nullable = true) @Nullable String next) {
    static EmployeeChain of(List<Employee> chain, Sight sight) {
        return new EmployeeChain(
                chain.stream().map(e -> EmployeeView.of(e, sight)).toList(), null);
    }
}

package dev.acervo.employees.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.acervo.employees.domain.ListedEmployee;
import dev.acervo.employees.domain.Viewer;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** An employee in a list. */
@Serdeable
@Schema(name = "ListedEmployee", requiredProperties = "directReports")
record EmployeeListItem(
        @JsonUnwrapped EmployeeView employee,

        @Schema(description = "How many people who are still employed report to them directly.")
        int directReports) {
    static EmployeeListItem of(ListedEmployee listed, Viewer viewer) {
        return new EmployeeListItem(EmployeeView.of(listed.employee(), viewer), listed.directReports());
    }
}

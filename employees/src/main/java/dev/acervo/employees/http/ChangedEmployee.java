package dev.acervo.employees.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.acervo.employees.domain.directory.Sight;
import dev.acervo.employees.domain.personnel.Change;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An employee after a change.
 *
 * @param inForce whether every request from now on is decided by the new tree
 * @param orgVersion what to ask {@code GET /access/org-version} for when it is not
 */
@Serdeable
@Schema(
        name = "ChangedEmployee",
        requiredProperties = {"inForce", "orgVersion"})
record ChangedEmployee(@JsonUnwrapped EmployeeView employee, boolean inForce, long orgVersion) {
    static ChangedEmployee of(Change change, Sight sight) {
        return new ChangedEmployee(
                EmployeeView.of(change.employee(), sight),
                change.inForce(),
                change.employee().changedAt().value());
    }
}

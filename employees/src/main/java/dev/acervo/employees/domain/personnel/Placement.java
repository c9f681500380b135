package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;

/** Where somebody is to stand in the company. */
public record Placement(
        Setting<EmployeeId> manager,
        Setting<DepartmentId> department,
        Setting<String> title,
        Setting<String> location) {

    public static final Placement AS_IT_IS =
            new Placement(Setting.keep(), Setting.keep(), Setting.keep(), Setting.keep());

    public static Placement under(EmployeeId manager) {
        return new Placement(Setting.to(manager), Setting.keep(), Setting.keep(), Setting.keep());
    }

    Details over(Details before) {
        return before.placed(
                manager.over(before.manager()),
                department.over(before.department()),
                title.over(before.title()),
                location.over(before.location()));
    }
}

package dev.acervo.employees.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What HR writes about an employee.
 *
 * @param name the civil name, by which everybody calls a person who has no social name
 * @param socialName the name that the person goes by; then the civil name is private
 * @param email unique in the company, without regard to case
 * @param registration the payroll number, unique in the company, without regard to case
 * @param manager whom the employee reports to; nobody for the top of a tree
 * @param custom values of fields that HR has defined, by the field's key, in the field's canonical text
 */
public record Details(
        String name,
        @Nullable String socialName,
        String email,
        String registration,
        @Nullable EmployeeId manager,
        @Nullable DepartmentId department,
        @Nullable String title,
        @Nullable String location,
        @Nullable LocalDate hireDate,
        SortedMap<String, String> custom) {
    public Details {
        Wording.NAME.require(name);
        require(Wording.SOCIAL_NAME, socialName);
        Wording.EMAIL.require(email);
        Wording.REGISTRATION.require(registration);
        require(Wording.TITLE, title);
        require(Wording.LOCATION, location);
        custom = Collections.unmodifiableSortedMap(new TreeMap<>(custom));
    }

    /** What nobody can be hired without. */
    public static Details of(String name, String email, String registration) {
        return new Details(name, null, email, registration, null, null, null, null, null, new TreeMap<>());
    }

    /** The name that everybody sees. */
    public String shownName() {
        return socialName == null ? name : socialName;
    }

    public Details reportingTo(@Nullable EmployeeId to) {
        return new Details(name, socialName, email, registration, to, department, title, location, hireDate, custom);
    }

    public Details placed(
            @Nullable EmployeeId to, @Nullable DepartmentId in, @Nullable String as, @Nullable String at) {
        return new Details(name, socialName, email, registration, to, in, as, at, hireDate, custom);
    }

    public Details hiredOn(@Nullable LocalDate date) {
        return new Details(name, socialName, email, registration, manager, department, title, location, date, custom);
    }

    private static void require(Wording wording, @Nullable String text) {
        if (text != null) {
            wording.require(text);
        }
    }
}

package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.SearchText;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as the table {@code employee} has them. */
@Singleton
final class EmployeeRows {
    static final String COLUMNS = """
            id, number, name, social_name, email, registration, manager_id, department_id, title, location, hire_date, custom,
            status, terminated_on, org_version, version""";
    private static final String WRITTEN = COLUMNS + ", folded_name, folded_title, directory_text, private_text";

    /** Takes an array per column, so that many people are one statement. */
    static final String SAVE = """
            insert into employee (%s)
            select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
              ?::text[], ?::text[], ?::date[], ?::jsonb[], ?::text[], ?::date[], ?::bigint[], ?::bigint[],
              ?::text[], ?::text[], ?::text[], ?::text[])
            on conflict (id) do update set name = excluded.name, social_name = excluded.social_name,
              email = excluded.email, registration = excluded.registration, manager_id = excluded.manager_id,
              department_id = excluded.department_id, title = excluded.title, location = excluded.location,
              hire_date = excluded.hire_date, custom = excluded.custom, status = excluded.status,
              terminated_on = excluded.terminated_on, org_version = excluded.org_version, version = excluded.version,
              folded_name = excluded.folded_name, folded_title = excluded.folded_title,
              directory_text = excluded.directory_text, private_text = excluded.private_text
            """.formatted(WRITTEN);

    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);
    private static final String NONE = "{}";

    private final Json json;

    EmployeeRows(Json json) {
        this.json = json;
    }

    /** What {@link #SAVE} takes. */
    Object[] columns(List<Employee> employees) {
        var columns = new ArrayList<Sql.Values>();
        columns.add(Sql.Values.of("uuid", employees, e -> e.id().value()));
        columns.add(Sql.Values.of("int4", employees, e -> e.number().value()));
        columns.add(Sql.Values.of("text", employees, e -> e.details().name()));
        columns.add(Sql.Values.of("text", employees, e -> e.details().socialName()));
        columns.add(Sql.Values.of("text", employees, e -> e.details().email()));
        columns.add(Sql.Values.of("text", employees, e -> e.details().registration()));
        columns.add(Sql.Values.of(
                "uuid", employees, e -> e.manager() == null ? null : e.manager().value()));
        columns.add(Sql.Values.of("uuid", employees, e -> value(e.details().department())));
        columns.add(Sql.Values.of("text", employees, e -> e.details().title()));
        columns.add(Sql.Values.of("text", employees, e -> e.details().location()));
        columns.add(Sql.Values.of("date", employees, e -> e.details().hireDate()));
        columns.add(Sql.Values.of("jsonb", employees, e -> custom(e.details())));
        columns.add(Sql.Values.of("text", employees, e -> e.status().name()));
        columns.add(Sql.Values.of("date", employees, Employee::terminatedOn));
        columns.add(Sql.Values.of("int8", employees, e -> e.changedAt().value()));
        columns.add(Sql.Values.of("int8", employees, Employee::version));
        columns.add(Sql.Values.of(
                "text", employees, e -> SearchText.fold(e.details().shownName())));
        columns.add(Sql.Values.of("text", employees, e -> folded(e.details().title())));
        columns.add(Sql.Values.of("text", employees, e -> SearchText.ofDirectory(e.details())));
        columns.add(Sql.Values.of("text", employees, e -> SearchText.ofPrivate(e.details())));
        return columns.toArray();
    }

    Employee read(ResultSet row) throws SQLException {
        return new Employee(
                new EmployeeId(row.getObject("id", UUID.class)),
                new EmployeeNumber(row.getInt("number")),
                details(row),
                EmploymentStatus.valueOf(row.getString("status")),
                row.getObject("terminated_on", LocalDate.class),
                new OrgVersion(row.getLong("org_version")),
                row.getLong("version"));
    }

    private Details details(ResultSet row) throws SQLException {
        var manager = row.getObject("manager_id", UUID.class);
        var department = row.getObject("department_id", UUID.class);
        return new Details(
                row.getString("name"),
                row.getString("social_name"),
                row.getString("email"),
                row.getString("registration"),
                manager == null ? null : new EmployeeId(manager),
                department == null ? null : new DepartmentId(department),
                row.getString("title"),
                row.getString("location"),
                row.getObject("hire_date", LocalDate.class),
                custom(row.getString("custom")));
    }

    private String custom(Details details) {
        return details.custom().isEmpty() ? NONE : json.write(details.custom());
    }

    private TreeMap<String, String> custom(String text) {
        return text.equals(NONE) ? new TreeMap<>() : new TreeMap<>(json.read(text, TEXTS));
    }

    private static @Nullable UUID value(@Nullable DepartmentId department) {
        return department == null ? null : department.value();
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : SearchText.fold(text);
    }
}

package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.SearchText;
import dev.acervo.employees.domain.Stamps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row makes of a person. What the file does not speak of stays; what it leaves empty is cleared. */
final class RowMerge {
    private static final Map<String, EmploymentStatus> STATUSES = Map.of(
            "ativo", EmploymentStatus.ACTIVE,
            "ativa", EmploymentStatus.ACTIVE,
            "afastado", EmploymentStatus.ON_LEAVE,
            "afastada", EmploymentStatus.ON_LEAVE,
            "em licenca", EmploymentStatus.ON_LEAVE,
            "desligado", EmploymentStatus.TERMINATED,
            "desligada", EmploymentStatus.TERMINATED);

    private static final Set<String> MEMBERS =
            Arrays.stream(Column.values()).map(Column::header).collect(Collectors.toUnmodifiableSet());

    private final Stamps stamps;
    private final OrgVersion version;
    private final EmployeeId by;
    private final Function<SheetColumn, String> header;

    /** @param version that the import makes */
    RowMerge(Stamps stamps, OrgVersion version, EmployeeId by, Function<SheetColumn, String> header) {
        this.stamps = stamps;
        this.version = version;
        this.by = by;
        this.header = header;
    }

    /** Nothing, when the row changes nothing. The row must be sound. */
    Optional<Revision> revision(ResolvedRow row) {
        var before = row.before();
        if (before == null) {
            var hired = Employee.hired(row.staged().id(), row.number(), hired(row), version);
            return Optional.of(stamps.revision(Revision.Kind.HIRED, null, hired));
        }
        var details = changed(row, before.details());
        return details.equals(before.details())
                ? Optional.empty()
                : Optional.of(stamps.revision(Revision.Kind.CHANGED, before, before.changed(details, version)));
    }

    /** What is wrong with a row that only the person as they are can tell. */
    List<SheetError> flaws(ResolvedRow row) {
        var errors = new ArrayList<SheetError>();
        var before = row.before();
        var staged = row.staged();
        var hire = date(staged);
        if (hire != null && hire.isAfter(stamps.today())) {
            errors.add(error(
                    row,
                    Column.HIRE_DATE,
                    "future",
                    before == null
                            ? "Somebody whose day of hire is still to come is hired with POST /employees."
                            : "This person works here: the date cannot be to come."));
        }
        var status = before == null ? EmploymentStatus.ACTIVE : before.status();
        var said = staged.text(Column.STATUS);
        if (said != null && !Optional.of(status).equals(status(said))) {
            errors.add(error(
                    row,
                    Column.STATUS,
                    "status",
                    "An import changes nobody's status: here it is " + status.word() + "."));
        }
        var left = before == null || before.terminatedOn() == null
                ? null
                : before.terminatedOn().toString();
        var saidLeft = staged.text(Column.TERMINATION_DATE);
        if (saidLeft != null && !saidLeft.equals(left)) {
            errors.add(error(row, Column.TERMINATION_DATE, "status", "An import terminates nobody."));
        }
        if (before != null
                && before.id().equals(by)
                && !changed(row, before.details()).equals(before.details())) {
            errors.add(new SheetError(
                    staged.row(), null, "forbidden", "Nobody changes their own record: ask somebody else in HR."));
        }
        return errors;
    }

    private SheetError error(ResolvedRow row, SheetColumn column, String code, String detail) {
        return new SheetError(row.staged().row(), header.apply(column), code, detail);
    }

    private static Optional<EmploymentStatus> status(String word) {
        var folded = SearchText.fold(word);
        return EmploymentStatus.of(folded).or(() -> Optional.ofNullable(STATUSES.get(folded)));
    }

    private Details hired(ResolvedRow row) {
        var staged = row.staged();
        var bare = Details.of(
                required(staged, Column.NAME), required(staged, Column.EMAIL), required(staged, Column.REGISTRATION));
        return changed(row, bare);
    }

    private static Details changed(ResolvedRow row, Details was) {
        var staged = row.staged();
        var custom = new TreeMap<>(was.custom());
        staged.cells().forEach((column, text) -> {
            if (MEMBERS.contains(column)) {
                return;
            }
            if (text.isEmpty()) {
                custom.remove(column);
            } else {
                custom.put(column, text);
            }
        });
        return new Details(
                required(staged, Column.NAME),
                over(staged, Column.SOCIAL_NAME, was.socialName()),
                required(staged, Column.EMAIL),
                required(staged, Column.REGISTRATION),
                staged.has(Column.MANAGER) ? row.manager() : was.manager(),
                staged.has(Column.DEPARTMENT) ? row.department() : was.department(),
                over(staged, Column.TITLE, was.title()),
                over(staged, Column.LOCATION, was.location()),
                staged.has(Column.HIRE_DATE) ? date(staged) : was.hireDate(),
                custom);
    }

    private static @Nullable String over(StagedRow staged, Column column, @Nullable String was) {
        return staged.has(column) ? staged.text(column) : was;
    }

    private static String required(StagedRow staged, Column column) {
        return Objects.requireNonNull(staged.text(column));
    }

    private static @Nullable LocalDate date(StagedRow staged) {
        var text = staged.text(Column.HIRE_DATE);
        return text == null ? null : LocalDate.parse(text);
    }
}

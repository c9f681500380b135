package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as the column {@code payload} has it: the members that its kind needs.
 *
 * @param hire what is written about a new person
 * @param moves of one person or of many
 * @param until the end of a leave
 * @param successor a person's id, {@value #ABOVE}, or null
 */
@Serdeable
record ActionPayload(
        @Nullable Hire hire,
        @Nullable List<Move> moves,
        @Nullable LocalDate until,
        @Nullable String successor) {
    private static final String ABOVE = "manager";
    private static final ActionPayload NOTHING = new ActionPayload(null, null, null, null);

    /** A new person's details. */
    @Serdeable
    record Hire(
            String name,
            @Nullable String socialName,
            String email,
            String registration,
            @Nullable UUID manager,
            @Nullable UUID department,
            @Nullable String title,
            @Nullable String location,
            @Nullable LocalDate hireDate,
            Map<String, String> custom) {

        static Hire of(Details details) {
            var manager = details.manager();
            var department = details.department();
            return new Hire(
                    details.name(),
                    details.socialName(),
                    details.email(),
                    details.registration(),
                    manager == null ? null : manager.value(),
                    department == null ? null : department.value(),
                    details.title(),
                    details.location(),
                    details.hireDate(),
                    details.custom());
        }

        Details toDomain() {
            return new Details(
                    name,
                    socialName,
                    email,
                    registration,
                    manager == null ? null : new EmployeeId(manager),
                    department == null ? null : new DepartmentId(department),
                    title,
                    location,
                    hireDate,
                    new TreeMap<>(custom));
        }
    }

    /** A new place; {@code sets} names the members that are written, null ones among them. */
    @Serdeable
    record Move(
            UUID employee,
            List<String> sets,
            @Nullable UUID manager,
            @Nullable UUID department,
            @Nullable String title,
            @Nullable String location) {

        static Move of(EmployeeId employee, Placement to) {
            var manager = to.manager().value();
            var department = to.department().value();
            return new Move(
                    employee.value(),
                    given(to),
                    manager == null ? null : manager.value(),
                    department == null ? null : department.value(),
                    to.title().value(),
                    to.location().value());
        }

        private static List<String> given(Placement to) {
            return Map.of(
                            "manager", to.manager(),
                            "department", to.department(),
                            "title", to.title(),
                            "location", to.location())
                    .entrySet()
                    .stream()
                    .filter(setting -> setting.getValue().given())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        Relocation toDomain() {
            return new Relocation(
                    new EmployeeId(employee),
                    new Placement(
                            setting("manager", manager == null ? null : new EmployeeId(manager)),
                            setting("department", department == null ? null : new DepartmentId(department)),
                            setting("title", title),
                            setting("location", location)));
        }

        private <T> Setting<T> setting(String name, @Nullable T value) {
            return sets.contains(name) ? Setting.to(value) : Setting.keep();
        }
    }

    static ActionPayload of(PersonnelAction action) {
        return switch (action) {
            case PersonnelAction.Hire(var _, var details) -> new ActionPayload(Hire.of(details), null, null, null);
            case PersonnelAction.Move(var id, var to) -> moving(List.of(Move.of(id, to)));
            case PersonnelAction.Rehire(var id, var to) -> moving(List.of(Move.of(id, to)));
            case PersonnelAction.Reorganise(var moves) ->
                moving(moves.stream().map(m -> Move.of(m.employee(), m.to())).toList());
            case PersonnelAction.Leave(var _, var until) -> new ActionPayload(null, null, until, null);
            case PersonnelAction.Return _ -> NOTHING;
            case PersonnelAction.Terminate(var _, var succession) ->
                new ActionPayload(null, null, null, successor(succession));
        };
    }

    /** @param kind as {@link #kind} gave it */
    PersonnelAction toDomain(String kind, @Nullable UUID subjectId) {
        if (kind.equals("REORGANISE")) {
            return new PersonnelAction.Reorganise(relocations());
        }
        var subject = new EmployeeId(Objects.requireNonNull(subjectId));
        return switch (kind) {
            case "HIRE" ->
                new PersonnelAction.Hire(subject, Objects.requireNonNull(hire).toDomain());
            case "MOVE" ->
                new PersonnelAction.Move(subject, relocations().getFirst().to());
            case "LEAVE" -> new PersonnelAction.Leave(subject, until);
            case "RETURN" -> new PersonnelAction.Return(subject);
            case "TERMINATE" -> new PersonnelAction.Terminate(subject, succession());
            case "REHIRE" ->
                new PersonnelAction.Rehire(subject, relocations().getFirst().to());
            default -> throw new IllegalStateException("no kind of action: " + kind);
        };
    }

    static String kind(PersonnelAction action) {
        return switch (action) {
            case PersonnelAction.Hire _ -> "HIRE";
            case PersonnelAction.Move _ -> "MOVE";
            case PersonnelAction.Leave _ -> "LEAVE";
            case PersonnelAction.Return _ -> "RETURN";
            case PersonnelAction.Terminate _ -> "TERMINATE";
            case PersonnelAction.Rehire _ -> "REHIRE";
            case PersonnelAction.Reorganise _ -> "REORGANISE";
        };
    }

    private static ActionPayload moving(List<Move> moves) {
        return new ActionPayload(null, moves, null, null);
    }

    private List<Relocation> relocations() {
        return Objects.requireNonNull(moves).stream().map(Move::toDomain).toList();
    }

    private static @Nullable String successor(Succession succession) {
        return switch (succession) {
            case Succession.Nobody _ -> null;
            case Succession.ManagerAbove _ -> ABOVE;
            case Succession.Named(var id) -> id.toString();
        };
    }

    private Succession succession() {
        if (successor == null) {
            return new Succession.Nobody();
        }
        return successor.equals(ABOVE)
                ? new Succession.ManagerAbove()
                : new Succession.Named(new EmployeeId(UUID.fromString(successor)));
    }
}

package dev.acervo.employees.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldChange;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done, or is planned to be done, to people's employment or places. */
@Serdeable
@Schema(
        name = "PersonnelAction",
        requiredProperties = {
            "id",
            "kind",
            "employeeId",
            "effectiveOn",
            "state",
            "sets",
            "people",
            "recordedAt",
            "recordedBy",
            "endedAt",
            "orgVersion",
            "problem"
        })
record ActionView(
        UUID id,
        Kind kind,

        @Schema(nullable = true, description = "Whom it is about; null for a reorganisation.") @Nullable
        UUID employeeId,

        @Schema(description = "It takes effect when this day begins where the company is.")
        LocalDate effectiveOn,

        State state,

        @Schema(description = "What it writes, by the names of the request.", additionalPropertiesSchema = Object.class)
        Map<String, @Nullable Object> sets,

        @Schema(description = "How many people it is about, or has changed.")
        int people,

        Instant recordedAt,
        UUID recordedBy,

        @Schema(nullable = true, description = "When it was done, cancelled or found impossible.") @Nullable
        Instant endedAt,

        @Schema(nullable = true) @Nullable Long orgVersion,

        @Schema(nullable = true, description = "Why it was impossible.") @Nullable
        String problem) {

    static ActionView of(RecordedAction recorded) {
        var action = recorded.action();
        var subject = action.subject();
        var version = recorded.orgVersion();
        return new ActionView(
                recorded.id().value(),
                Kind.of(action),
                subject == null ? null : subject.value(),
                recorded.effectiveOn(),
                State.valueOf(recorded.state().name().toLowerCase(Locale.ROOT)),
                sets(action),
                recorded.state() == RecordedAction.State.DONE ? recorded.people() : asked(action),
                recorded.at(),
                recorded.by().value(),
                recorded.endedAt(),
                version == null ? null : version.value(),
                recorded.problem());
    }

    private static int asked(PersonnelAction action) {
        return action instanceof PersonnelAction.Reorganise(var moves) ? moves.size() : 1;
    }

    private static Map<String, @Nullable Object> sets(PersonnelAction action) {
        var sets = new TreeMap<String, @Nullable Object>();
        switch (action) {
            case PersonnelAction.Hire(var _, var details) -> put(sets, details);
            case PersonnelAction.Move(var _, var to) -> put(sets, to);
            case PersonnelAction.Rehire(var _, var to) -> put(sets, to);
            case PersonnelAction.Leave(var _, var until) -> sets.put("until", until);
            case PersonnelAction.Terminate(var _, var succession) -> sets.put("successor", successor(succession));
            case PersonnelAction.Return _, PersonnelAction.Reorganise _ -> {}
        }
        return sets;
    }

    private static void put(Map<String, @Nullable Object> sets, Details details) {
        sets.put("name", details.name());
        sets.put("socialName", details.socialName());
        sets.put("email", details.email());
        sets.put("registration", details.registration());
        put(sets, "managerId", Setting.to(details.manager()));
        put(sets, "departmentId", Setting.to(details.department()));
        sets.put("title", details.title());
        sets.put("location", details.location());
        put(sets, "hireDate", Setting.to(details.hireDate()));
        details.custom().forEach((key, value) -> sets.put(FieldChange.CUSTOM + key, value));
    }

    private static void put(Map<String, @Nullable Object> sets, Placement to) {
        put(sets, "managerId", to.manager());
        put(sets, "departmentId", to.department());
        put(sets, "title", to.title());
        put(sets, "location", to.location());
    }

    private static void put(Map<String, @Nullable Object> sets, String name, Setting<?> setting) {
        if (setting.given()) {
            var value = setting.value();
            sets.put(name, value == null ? null : value.toString());
        }
    }

    private static @Nullable String successor(Succession succession) {
        return switch (succession) {
            case Succession.Nobody _ -> null;
            case Succession.ManagerAbove _ -> ActionForm.MANAGER_ABOVE;
            case Succession.Named(EmployeeId id) -> id.toString();
        };
    }

    /** What is done. */
    @Schema(name = "PersonnelActionKind")
    @SuppressWarnings("JavaLangClash")
    enum Kind {
        hire,
        move,
        leave,
        @JsonProperty("return")
        returned,
        terminate,
        rehire,
        reorganise;

        static Kind of(PersonnelAction action) {
            return switch (action) {
                case PersonnelAction.Hire _ -> hire;
                case PersonnelAction.Move _ -> move;
                case PersonnelAction.Leave _ -> leave;
                case PersonnelAction.Return _ -> returned;
                case PersonnelAction.Terminate _ -> terminate;
                case PersonnelAction.Rehire _ -> rehire;
                case PersonnelAction.Reorganise _ -> reorganise;
            };
        }
    }

    /** What became of it. */
    @Schema(name = "PersonnelActionState")
    @SuppressWarnings("JavaLangClash")
    enum State {
        planned,
        done,
        cancelled,
        failed
    }
}

package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.personnel.ActionDraft;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody asks to be done to a person. Members of a place that are left out stay as they are. */
@Schema(name = "PersonnelActionForm", requiredProperties = "kind")
record ActionForm(
        @Schema(allowableValues = {"move", "leave", "return", "terminate", "rehire"})
        String kind,

        @Schema(nullable = true, description = "The day that it takes effect; today when left out.") @Nullable
        LocalDate effectiveOn,

        @Schema(nullable = true, description = "move, rehire: whom the person is to report to.") @Nullable
        UUID managerId,

        @Schema(nullable = true, description = "move, rehire") @Nullable
        UUID departmentId,

        @Schema(nullable = true, description = "move, rehire", maxLength = 200) @Nullable
        String title,

        @Schema(nullable = true, description = "move, rehire", maxLength = 200) @Nullable
        String location,

        @Schema(nullable = true, description = "leave: the day on which the person is back.") @Nullable
        LocalDate until,

        @Schema(
                nullable = true,
                description =
                        "terminate: who takes over the reports: `manager` (the manager above), or the id of a person.")
        @Nullable
        String successor) {

    static final String MANAGER_ABOVE = "manager";
    private static final String KINDS = "kind is one of move, leave, return, terminate, rehire.";

    static ActionDraft read(Members members, EmployeeId subject) {
        var kind = members.requiredWord("kind");
        var on = members.date("effectiveOn");
        var action = switch (kind) {
            case "move" -> new PersonnelAction.Move(subject, placement(members));
            case "rehire" -> new PersonnelAction.Rehire(subject, placement(members));
            case "leave" -> new PersonnelAction.Leave(subject, members.date("until"));
            case "return" -> new PersonnelAction.Return(subject);
            case "terminate" -> new PersonnelAction.Terminate(subject, succession(members));
            case null, default -> {
                if (kind != null) {
                    members.flaw(new FieldError("kind", "format", KINDS));
                }
                members.ignore("managerId", "departmentId", "title", "location", "until", "successor");
                yield null;
            }
        };
        return new ActionDraft(action, on, members.end(), members.readable());
    }

    /** A termination, as DELETE asks for it. */
    static ActionDraft termination(Parameters parameters, EmployeeId subject) {
        var on = parameters.date("effectiveOn");
        var successor = parameters.one("successor");
        var succession = succession(successor);
        if (succession == null) {
            parameters.add("successor", "format", "is `manager` or the id of a person.");
        }
        var action = new PersonnelAction.Terminate(subject, succession == null ? new Succession.Nobody() : succession);
        return new ActionDraft(action, on, parameters.flaws(), true);
    }

    static Placement placement(Members members) {
        return new Placement(
                id(members, "managerId", EmployeeId::new),
                id(members, "departmentId", DepartmentId::new),
                text(members, "title", Wording.TITLE),
                text(members, "location", Wording.LOCATION));
    }

    private static <T> Setting<T> id(Members members, String name, Function<UUID, T> make) {
        if (!members.has(name)) {
            return Setting.keep();
        }
        var id = members.id(name);
        return Setting.to(id == null ? null : make.apply(id));
    }

    private static Setting<String> text(Members members, String name, Wording wording) {
        return members.has(name) ? Setting.to(members.optionalText(name, wording)) : Setting.keep();
    }

    private static Succession succession(Members members) {
        var succession = succession(members.word("successor"));
        if (succession == null) {
            members.flaw(new FieldError("successor", "format", "successor is `manager` or the id of a person."));
            return new Succession.Nobody();
        }
        return succession;
    }

    /** Null for what is neither. */
    private static @Nullable Succession succession(@Nullable String successor) {
        if (successor == null) {
            return new Succession.Nobody();
        }
        if (successor.equals(MANAGER_ABOVE)) {
            return new Succession.ManagerAbove();
        }
        return Ids.parse(successor)
                .<Succession>map(id -> new Succession.Named(new EmployeeId(id)))
                .orElse(null);
    }
}

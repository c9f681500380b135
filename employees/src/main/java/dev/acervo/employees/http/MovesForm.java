package dev.acervo.employees.http;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.personnel.ActionDraft;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Relocation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reorganisation of many people: all or nobody, one org version. */
@Schema(name = "MovesForm", requiredProperties = "moves")
record MovesForm(
        @Schema(nullable = true, description = "The day that it takes effect; today when left out.") @Nullable
        LocalDate effectiveOn,

        @Schema(maxLength = MovesForm.MOST) List<Move> moves) {
    static final int MOST = 10_000;

    /** One person's new place; members that are left out stay as they are. */
    @Schema(name = "MoveForm", requiredProperties = "employeeId")
    record Move(
            UUID employeeId,

            @Schema(nullable = true) @Nullable UUID managerId,

            @Schema(nullable = true) @Nullable UUID departmentId,

            @Schema(nullable = true, maxLength = 200) @Nullable
            String title,

            @Schema(nullable = true, maxLength = 200) @Nullable
            String location) {}

    static ActionDraft read(Members members) {
        var on = members.date("effectiveOn");
        var moves = new ArrayList<Relocation>();
        var items = members.objects("moves", MOST);
        for (int i = 0; i < items.size(); i++) {
            var move = move(items.get(i), "moves[" + i + "]", members);
            if (move != null) {
                moves.add(move);
            }
        }
        var errors = new ArrayList<>(members.end());
        if (items.isEmpty() && errors.stream().noneMatch(error -> error.field().equals("moves"))) {
            errors.add(FieldError.required("moves"));
        }
        return new ActionDraft(new PersonnelAction.Reorganise(moves), on, errors, members.readable());
    }

    /** Null for one that does not say who is to move. */
    private static @Nullable Relocation move(Members item, String path, Members all) {
        if (!item.readable()) {
            all.flaw(new FieldError(path, "type", path + " is not an object."));
            return null;
        }
        var id = item.id("employeeId");
        var placement = ActionForm.placement(item);
        var errors = new ArrayList<>(item.end());
        if (id == null && errors.stream().noneMatch(e -> e.field().equals("employeeId"))) {
            errors.add(FieldError.required("employeeId"));
        }
        errors.stream()
                .map(e -> new FieldError(path + "." + e.field(), e.code(), path + "." + e.detail()))
                .forEach(all::flaw);
        return id == null ? null : new Relocation(new EmployeeId(id), placement);
    }
}

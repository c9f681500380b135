package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What HR does to people's employment and places, today or on a day to come. */
public sealed interface PersonnelAction {

    /** Whom it is about; null for a reorganisation. */
    @Nullable
    EmployeeId subject();

    /** Whether it changes this person directly. */
    default boolean isAbout(EmployeeId person) {
        return person.equals(subject());
    }

    /** @param subject the id that the new person will have */
    record Hire(EmployeeId subject, Details details) implements PersonnelAction {}

    record Move(EmployeeId subject, Placement to) implements PersonnelAction {}

    /** @param until the day on which the person is back; null: not known */
    record Leave(EmployeeId subject, @Nullable LocalDate until) implements PersonnelAction {}

    record Return(EmployeeId subject) implements PersonnelAction {}

    record Terminate(EmployeeId subject, Succession succession) implements PersonnelAction {}

    record Rehire(EmployeeId subject, Placement to) implements PersonnelAction {}

    /** Many people at once, all or nobody. */
    record Reorganise(List<Relocation> moves) implements PersonnelAction {
        public Reorganise {
            moves = List.copyOf(moves);
        }

        @Override
        public @Nullable EmployeeId subject() {
            return null;
        }

        @Override
        public boolean isAbout(EmployeeId person) {
            return moves.stream().anyMatch(move -> move.employee().equals(person));
        }
    }
}

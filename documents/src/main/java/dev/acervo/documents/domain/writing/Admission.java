package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.Owner;
import dev.acervo.documents.domain.People;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentType;
import dev.acervo.documents.domain.access.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a draft into details: whether the person may put such a document there comes first, then whether it is sound. */
final class Admission {
    private final People people;
    private final Evaluator evaluator;

    Admission(People people, Evaluator evaluator) {
        this.people = people;
        this.evaluator = evaluator;
    }

    /**
     * @param present the details that the draft replaces, or null for a new document: what does not change its owner
     *     or type needs no right to add
     * @param precondition asked after the rights and before the faults
     */
    Details admit(Actor actor, Draft draft, @Nullable Details present, Runnable precondition) {
        var type = type(draft);
        var owner = owner(draft, present);
        if (type.isPresent() && owner.isPresent()) {
            boolean moved = present == null
                    || !present.type().equals(type.get().id())
                    || !present.owner().id().equals(owner.get().id());
            if (moved && !evaluator.mayAdd(actor, owner.get().number(), type.get())) {
                throw new DocumentProblem.LevelTooLow("You may not add a document of this type about this employee.");
            }
        }
        precondition.run();
        var faults = new ArrayList<Fault>(draft.faults());
        if (type.isEmpty() && !draft.unread("type")) {
            faults.add(required("type", draft.type(), "There is no such type of document."));
        }
        if (owner.isEmpty() && !draft.unread("employeeId")) {
            faults.add(required("employeeId", draft.employeeId(), "There is no such employee."));
        }
        if (!faults.isEmpty()) {
            throw new DocumentProblem.Invalid(List.copyOf(faults));
        }
        return new Details(
                Objects.requireNonNull(draft.title()).strip(),
                draft.description(),
                type.orElseThrow().id(),
                owner.orElseThrow(),
                draft.tags(),
                draft.issuedOn(),
                draft.validUntil());
    }

    private Optional<DocumentType> type(Draft draft) {
        return draft.type() == null ? Optional.empty() : evaluator.types().find(draft.type());
    }

    private Optional<Owner> owner(Draft draft, @Nullable Details present) {
        EmployeeId id = draft.employeeId();
        if (id == null) {
            return Optional.empty();
        }
        if (present != null && present.owner().id().equals(id)) {
            return Optional.of(present.owner());
        }
        return people.find(id);
    }

    private static Fault required(String field, @Nullable Object value, String unknown) {
        return value == null
                ? new Fault(field, "required", "The field is missing.")
                : new Fault(field, "unknown", unknown);
    }
}

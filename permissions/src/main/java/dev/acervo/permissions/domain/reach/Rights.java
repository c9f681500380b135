package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all use cases ask of whoever acts, and of what they send. */
final class Rights {
    private Rights() {}

    static void requirePresent(Actor actor, World world) {
        if (world.present(actor.id()).isEmpty()) {
            throw new Refusal.NotAllowed("This account belongs to nobody who works here.").refused();
        }
    }

    /** Whether what is given to this subject is given to the person. */
    static boolean holds(Subject subject, EmployeeId person, World world) {
        return switch (subject) {
            case Subject.Person(var id) -> id.equals(person);
            case Subject.Group(var group) ->
                number(person, world)
                        .filter(number -> world.groups().isIn(group, number))
                        .isPresent();
        };
    }

    static Optional<Integer> number(EmployeeId person, World world) {
        return world.org().find(person).map(member -> member.number().value());
    }

    static List<Refusal.Fault> faults(@Nullable Subject subject, World world) {
        return switch (subject) {
            case null -> List.of();
            case Subject.Person(var id) ->
                world.present(id).isPresent() ? List.of() : unknown("subject.id", "nobody who works here");
            case Subject.Group(var id) ->
                world.groups().find(id).isPresent() ? List.of() : unknown("subject.id", "not a group");
        };
    }

    static List<Refusal.Fault> faults(@Nullable Target target, World world) {
        return switch (target) {
            case null -> List.of();
            case Target.Person(var id) -> requireKnown(id, world);
            case Target.Subtree(var id) -> requireKnown(id, world);
            case Target.Group(var id) ->
                world.groups().find(id).isPresent() ? List.of() : unknown("target.id", "not a group");
            case Target.Department(var id) ->
                world.directory().department(id).isPresent() ? List.of() : unknown("target.id", "not a department");
            case Target.Document(var _, var owner) ->
                world.org().find(owner).isPresent() ? List.of() : unknown("owner", "not an employee");
        };
    }

    private static List<Refusal.Fault> requireKnown(EmployeeId id, World world) {
        return world.org().find(id).isPresent() ? List.of() : unknown("target.id", "not an employee");
    }

    static List<Refusal.Fault> unknown(String field, String what) {
        return List.of(new Refusal.Fault(field, "unknown", field + " is " + what + "."));
    }

    /** @param until the end that is wanted, or none */
    static List<Refusal.Fault> windowFaults(Instant from, @Nullable Instant until, Instant now) {
        if (until == null) {
            return List.of();
        }
        if (!now.isBefore(until)) {
            return List.of(new Refusal.Fault("until", "past", "until lies in the past; to end it now, delete it."));
        }
        return from.isBefore(until)
                ? List.of()
                : List.of(new Refusal.Fault("until", "order", "until is not after from."));
    }

    static void refuse(List<Refusal.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(List.copyOf(faults)).refused();
        }
    }

    /** The person and everybody above, whose subtrees hold them. */
    static List<EmployeeId> withAbove(EmployeeId person, World world) {
        var all = new ArrayList<>(List.of(person));
        world.org().chain(person).stream().map(Member::id).forEach(all::add);
        return all;
    }
}

package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who would gain reach and who would lose it, and over how many people, by something that has not happened: the same step to
 * the next world is made as if it had, and thrown away.
 */
public final class Previewing {
    private static final UUID NOBODYS = new UUID(0, 0);

    private final AccessStore store;

    public Previewing(AccessStore store) {
        this.store = store;
    }

    /** What may happen. */
    public sealed interface Event {
        /** @param manager null: to the top */
        record Move(EmployeeId employee, @Nullable EmployeeId manager) implements Event {}

        /** @param successor of the reports; null: the manager above */
        record Termination(EmployeeId employee, @Nullable EmployeeId successor) implements Event {}

        record Permission(
                Subject subject, Target target, @Nullable Instant from) implements Event {}

        record Handover(
                EmployeeId delegator,
                EmployeeId delegate,
                @Nullable Instant from) implements Event {}
    }

    /** Somebody whose reach changes, and by how many people. */
    public record Shift(Member member, int people) {}

    /** Those with the largest change first. */
    public record Outcome(List<Shift> gains, List<Shift> losses) {}

    /** For {@code hr} and {@code auditor}: it tells about the reach of others. */
    public Outcome preview(Actor actor, Event event) {
        var moment = store.now();
        Questions.requireMayAskAboutOthers(actor, moment.world());
        var change = switch (event) {
            case Event.Move(var employee, var manager) -> moved(employee, manager, moment);
            case Event.Termination(var employee, var successor) -> terminated(employee, successor, moment);
            case Event.Permission permission -> granted(permission, moment);
            case Event.Handover handover -> handedOver(handover, moment);
        };
        return outcome(moment.world(), change, at(event, moment.time()));
    }

    /** What begins later is looked at when it has begun. */
    private static Instant at(Event event, Instant now) {
        var from = switch (event) {
            case Event.Permission permission -> permission.from();
            case Event.Handover handover -> handover.from();
            case Event.Move _, Event.Termination _ -> null;
        };
        return from == null || from.isBefore(now) ? now : from;
    }

    private static Change moved(EmployeeId employee, @Nullable EmployeeId manager, Moment moment) {
        var world = moment.world();
        var member = require("move.employee", employee, world);
        if (manager != null) {
            require("move.manager", manager, world);
        }
        return people("move.manager", List.of(under(member, manager)), moment);
    }

    private static Change terminated(EmployeeId employee, @Nullable EmployeeId successor, Moment moment) {
        var world = moment.world();
        var member = require("termination.employee", employee, world);
        if (employee.equals(successor)) {
            throw invalid("termination.successor", "same", "termination.successor is the employee.");
        }
        var heir = successor == null
                ? member.manager()
                : require("termination.successor", successor, world).id();
        var changed = new ArrayList<Member>();
        changed.add(with(member, member.manager(), Employment.TERMINATED));
        world.org().list(world.org().direct(employee), -1, Integer.MAX_VALUE).stream()
                .map(report -> under(report, report.id().equals(heir) ? member.manager() : heir))
                .forEach(changed::add);
        return people("termination.successor", changed, moment);
    }

    /** @param field that is to blame when it cannot be */
    private static Change people(String field, List<Member> changed, Moment moment) {
        var world = moment.world();
        return switch (Change.ofPeople(
                world, world.org().version() + 1, changed, DepartmentChanges.NONE, moment.time())) {
            case OrgChange.Sound(var change) -> change;
            case OrgChange.Broken _ -> throw invalid(field, "loop", "Somebody would be above themselves.");
        };
    }

    private static Change granted(Event.Permission permission, Moment moment) {
        var terms = new Grant.Terms(Level.VIEW, List.of(), null, "");
        var proposal = new Proposal(permission.subject(), permission.target(), permission.from(), terms, List.of());
        Rights.refuse(proposal.faults(moment.world(), moment.time()).stream()
                .map(fault ->
                        new Refusal.Fault("permission." + fault.field(), fault.code(), "permission." + fault.detail()))
                .toList());
        var grant = new Grant(
                new GrantId(NOBODYS),
                permission.subject(),
                permission.target(),
                permission.from() == null ? moment.time() : permission.from(),
                terms,
                new Grant.Origin(new EmployeeId(NOBODYS), moment.time(), null),
                null,
                1);
        return Change.ofGrants(moment.world(), List.of(grant), moment.time());
    }

    private static Change handedOver(Event.Handover handover, Moment moment) {
        var world = moment.world();
        require("delegation.delegator", handover.delegator(), world);
        require("delegation.delegate", handover.delegate(), world);
        if (handover.delegator().equals(handover.delegate())) {
            throw invalid("delegation.delegate", "same", "delegation.delegate is the delegator.");
        }
        var from = handover.from() == null ? moment.time() : handover.from();
        var delegation = new Delegation(
                new DelegationId(NOBODYS),
                handover.delegator(),
                handover.delegate(),
                from,
                new Delegation.Terms(Instant.MAX, ""),
                handover.delegator(),
                moment.time(),
                null,
                1);
        return Change.ofDelegations(world, List.of(delegation), moment.time());
    }

    private static Member under(Member member, @Nullable EmployeeId manager) {
        return with(member, manager, member.employment());
    }

    private static Member with(Member member, @Nullable EmployeeId manager, Employment employment) {
        return new Member(
                member.id(),
                member.number(),
                member.name(),
                manager,
                employment,
                member.department(),
                member.title(),
                member.location());
    }

    private static Member require(String field, EmployeeId person, World world) {
        return world.present(person)
                .orElseThrow(() -> new Refusal.Invalid(Rights.unknown(field, "nobody who works here")).refused());
    }

    private static Refused invalid(String field, String code, String detail) {
        return new Refusal.Invalid(List.of(new Refusal.Fault(field, code, detail))).refused();
    }

    private static Outcome outcome(World before, Change change, Instant at) {
        var gains = new ArrayList<Shift>();
        var losses = new ArrayList<Shift>();
        for (var member : affected(change)) {
            var was = before.scope(member.id(), at).everybody();
            var is = change.after().scope(member.id(), at).everybody();
            note(member, RoaringBitmap.andNotCardinality(is, was), gains);
            note(member, RoaringBitmap.andNotCardinality(was, is), losses);
        }
        return new Outcome(sorted(gains), sorted(losses));
    }

    private static List<Member> affected(Change change) {
        return Optional.ofNullable(change.affected().numbers())
                .map(numbers -> change.after().org().list(numbers, -1, Integer.MAX_VALUE))
                .orElseGet(() -> change.after().org().members());
    }

    private static void note(Member member, int people, List<Shift> shifts) {
        if (people > 0) {
            shifts.add(new Shift(member, people));
        }
    }

    private static List<Shift> sorted(List<Shift> shifts) {
        return shifts.stream()
                .sorted(Comparator.comparingInt(Shift::people)
                        .reversed()
                        .thenComparing(shift -> shift.member().number().value()))
                .toList();
    }
}

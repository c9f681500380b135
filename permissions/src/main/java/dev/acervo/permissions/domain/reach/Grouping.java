package dev.acervo.permissions.domain.reach;

import static java.util.Objects.requireNonNull;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Folding;
import dev.acervo.permissions.domain.org.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Making, reading, changing and removing groups. Everybody who works here may know which groups there are, because documents
 * are shared with them; who is in them, and by which rule, is for HR, administrators and auditors.
 */
public final class Grouping {
    private static final Comparator<Group> BY_NAME = Comparator.comparing(Grouping::place);

    private final AccessStore store;

    public Grouping(AccessStore store) {
        this.store = store;
    }

    /**
     * A group, as somebody may see it.
     *
     * @param people how many are in it, through whatever groups
     * @param isOpen whether who is in it may be shown
     */
    public record Seen(Group group, int people, boolean isOpen) {}

    public Seen find(Actor actor, GroupId id) {
        var world = store.now().world();
        Rights.requirePresent(actor, world);
        return world.groups()
                .find(id)
                .map(group -> seen(actor, group, world))
                .orElseThrow(() -> new Refusal.NotFound().refused());
    }

    /**
     * All groups, by name.
     *
     * @param words each, folded, is in the name or the description
     * @param after only those behind this {@linkplain #place place}
     */
    public List<Seen> list(Actor actor, List<String> words, @Nullable String after, int limit) {
        var world = store.now().world();
        Rights.requirePresent(actor, world);
        return world.groups().all().stream()
                .filter(group -> words.stream().allMatch(word -> text(group).contains(word)))
                .sorted(BY_NAME)
                .filter(group -> after == null || place(group).compareTo(after) > 0)
                .limit(limit)
                .map(group -> seen(actor, group, world))
                .toList();
    }

    /** Where a group stands in the list. */
    public static String place(Group group) {
        return Folding.fold(group.content().name()) + "\n" + group.id();
    }

    private static String text(Group group) {
        var content = group.content();
        return Folding.fold(content.name() + " " + content.description());
    }

    private static Seen seen(Actor actor, Group group, World world) {
        return new Seen(
                group,
                world.groups().members(group.id()).getCardinality(),
                actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR));
    }

    /** Everybody in a group, through whatever groups, in order of their numbers. */
    public List<Member> members(Actor actor, GroupId id, int after, int limit) {
        var world = store.now().world();
        Rights.requirePresent(actor, world);
        if (world.groups().find(id).isEmpty()) {
            throw new Refusal.NotFound().refused();
        }
        if (!actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR)) {
            throw new Refusal.NotAllowed("Only HR, administrators and auditors see who is in a group.").refused();
        }
        return world.org().list(world.groups().members(id), after, limit);
    }

    /** Refuses whoever may not edit groups, before what they send is looked at. */
    public void requireMayEdit(Actor actor) {
        Rights.requirePresent(actor, store.now().world());
        if (!actor.is(Role.HR)) {
            throw new Refusal.NotAllowed("Only HR edits groups.").refused();
        }
    }

    public GroupId make(Actor actor, GroupDraft draft, GroupId id, AccessStore.@Nullable Once once) {
        requireMayEdit(actor);
        var made = store.changeOnce(once, moment -> {
            Rights.requirePresent(actor, moment.world());
            Rights.refuse(draft.faults(id, moment.world()));
            var group = new Group(id, requireNonNull(draft.content()), actor.id(), moment.time(), null, 1);
            return new AccessStore.Decided<>(id.value(), Optional.of(change(actor, group, moment)));
        });
        return new GroupId(made);
    }

    /** @param seen what the caller wants to change, as they saw it */
    public Seen change(Actor actor, Seen seen, GroupDraft draft) {
        return replace(actor, seen, (group, moment) -> {
            Rights.refuse(draft.faults(group.id(), moment.world()));
            return group.with(requireNonNull(draft.content()));
        });
    }

    /** Removes a group to which nothing is given any more, on which nothing is, and that no other group holds. */
    public Seen remove(Actor actor, Seen seen) {
        return replace(actor, seen, (group, moment) -> {
            requireUnused(group.id(), moment);
            return group.remove(moment.time());
        });
    }

    private Seen replace(Actor actor, Seen seen, BiFunction<Group, Moment, Group> next) {
        return store.change(moment -> {
            Rights.requirePresent(actor, moment.world());
            var group = moment.world()
                    .groups()
                    .find(seen.group().id())
                    .filter(now -> now.version() == seen.group().version())
                    .orElseThrow(() -> new Refusal.Changed().refused());
            var changed = next.apply(group, moment);
            var change = change(actor, changed, moment);
            return new AccessStore.Decided<>(seen(actor, changed, change.after()), Optional.of(change));
        });
    }

    private static Change change(Actor actor, Group group, Moment moment) {
        var change = Change.ofGroups(moment.world(), List.of(group), moment.time());
        if (gains(actor.id(), moment.world(), change.after())) {
            throw new Refusal.NotAllowed(
                            "Nobody adds themselves to a group, or gains by editing one: another HR must do it.")
                    .refused();
        }
        return change;
    }

    /** Whether somebody is in a group that they were not in, or has a permission on a group with somebody new in it. */
    private static boolean gains(EmployeeId person, World before, World after) {
        return Rights.number(person, after)
                .map(number -> {
                    var was = before.groups().of(number).collect(Collectors.toSet());
                    return after.groups().of(number).anyMatch(group -> !was.contains(group))
                            || after.given(person).anyMatch(grant -> growsFor(grant, number, before, after));
                })
                .orElse(false);
    }

    private static boolean growsFor(Grant grant, int person, World before, World after) {
        if (!(grant.target() instanceof Target.Group(var group))) {
            return false;
        }
        var more = after.groups().members(group).clone();
        more.andNot(before.groups().members(group));
        more.remove(person);
        return !more.isEmpty();
    }

    private static void requireUnused(GroupId id, Moment moment) {
        var grants = moment.world().grants();
        var used = Stream.concat(grants.to(id).stream(), grants.on(new Target.Group(id)).stream())
                .filter(grant -> grant.state(moment.time()) != State.ENDED)
                .count();
        if (used > 0) {
            throw new Refusal.InUse("There are " + used + " permissions to or on this group: end them first.")
                    .refused();
        }
        var holding = moment.world().groups().holding(id);
        if (!holding.isEmpty()) {
            throw new Refusal.InUse(
                            "It is in the group " + holding.getFirst().content().name() + ".")
                    .refused();
        }
    }
}

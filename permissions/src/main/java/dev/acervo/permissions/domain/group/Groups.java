package dev.acervo.permissions.domain.group;

import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * All groups that were not removed, with their members resolved to sets of employee numbers (not to be changed by who reads
 * them): rules against the directory, and groups in groups. Immutable.
 */
public final class Groups {
    public static final Groups NONE = new Groups(Map.of(), Map.of());

    private final Map<GroupId, Group> byId;
    private final Map<GroupId, RoaringBitmap> members;

    private Groups(Map<GroupId, Group> byId, Map<GroupId, RoaringBitmap> members) {
        this.byId = byId;
        this.members = members;
    }

    public static Groups of(Collection<Group> groups, OrgSnapshot org, Directory directory) {
        return NONE.with(groups, org, directory);
    }

    /** These with some new, changed or removed, in that company. A set whose people stay the same stays the same object. */
    public Groups with(Collection<Group> changed, OrgSnapshot org, Directory directory) {
        var next = new HashMap<>(byId);
        for (var group : changed) {
            if (group.removedAt() == null) {
                next.put(group.id(), group);
            } else {
                next.remove(group.id());
            }
        }
        if (next.isEmpty()) {
            return NONE;
        }
        var resolved = new HashMap<GroupId, RoaringBitmap>();
        for (var id : next.keySet()) {
            resolve(id, next, resolved, org, directory);
        }
        members.forEach((id, before) -> resolved.computeIfPresent(id, (_, now) -> now.equals(before) ? before : now));
        return new Groups(next, resolved);
    }

    private static RoaringBitmap resolve(
            GroupId id,
            Map<GroupId, Group> groups,
            Map<GroupId, RoaringBitmap> resolved,
            OrgSnapshot org,
            Directory directory) {
        var known = resolved.get(id);
        if (known != null) {
            return known;
        }
        var group = groups.get(id);
        if (group == null) {
            return new RoaringBitmap();
        }
        resolved.put(id, new RoaringBitmap()); // were there a loop, it would end here
        var found = switch (group.content().definition()) {
            case Group.Definition.ByRule(var rule) -> matching(rule, directory);
            case Group.Definition.ByHand(var people, var nested) -> {
                var all = numbers(people, org);
                nested.forEach(inner -> all.or(resolve(inner, groups, resolved, org, directory)));
                yield all;
            }
        };
        resolved.put(id, found);
        return found;
    }

    private static RoaringBitmap numbers(Set<EmployeeId> people, OrgSnapshot org) {
        var numbers = new RoaringBitmap();
        people.forEach(id ->
                org.find(id).ifPresent(member -> numbers.add(member.number().value())));
        return numbers;
    }

    private static RoaringBitmap matching(Rule rule, Directory directory) {
        var conditions = new ArrayList<RoaringBitmap>();
        any(rule.departments(), directory::inDepartment, conditions);
        any(rule.titles(), directory::withTitle, conditions);
        any(rule.locations(), directory::at, conditions);
        any(rule.employments(), directory::employed, conditions);
        var found = FastAggregation.and(conditions.toArray(RoaringBitmap[]::new));
        if (rule.employments().isEmpty()) {
            found.andNot(directory.employed(Employment.TERMINATED));
        }
        return found;
    }

    private static <T> void any(Set<T> values, Function<T, RoaringBitmap> people, List<RoaringBitmap> conditions) {
        if (!values.isEmpty()) {
            conditions.add(FastAggregation.or(values.stream().map(people).toArray(RoaringBitmap[]::new)));
        }
    }

    public Optional<Group> find(GroupId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    public Collection<Group> all() {
        return byId.values();
    }

    /** The numbers of everybody in a group, through whatever groups; none for a group that is not there. */
    public RoaringBitmap members(GroupId id) {
        return members.getOrDefault(id, new RoaringBitmap());
    }

    public boolean isIn(GroupId id, int number) {
        var in = members.get(id);
        return in != null && in.contains(number);
    }

    /** The groups that hold a person. */
    public Stream<GroupId> of(int number) {
        return members.entrySet().stream()
                .filter(group -> group.getValue().contains(number))
                .map(Map.Entry::getKey);
    }

    /** The groups with other people in them than there were. */
    public Set<GroupId> changedSince(Groups before) {
        var changed = new HashSet<GroupId>();
        Stream.concat(members.keySet().stream(), before.members.keySet().stream())
                .filter(id -> members(id) != before.members(id) && !members(id).equals(before.members(id)))
                .forEach(changed::add);
        return changed;
    }

    /** The groups that hold this one directly. */
    public List<Group> holding(GroupId id) {
        return byId.values().stream()
                .filter(group -> group.nested().contains(id))
                .toList();
    }

    /** The loop that would be there if {@code id} held these groups, from it to itself; empty: none. */
    public List<GroupId> loop(GroupId id, Set<GroupId> nested) {
        var seen = new HashSet<GroupId>();
        for (var inner : nested) {
            var path = path(inner, id, seen);
            if (!path.isEmpty()) {
                return Stream.concat(Stream.of(id), path.stream()).toList();
            }
        }
        return List.of();
    }

    /** From one group through those it holds to another, both included; empty: it does not hold it. */
    private List<GroupId> path(GroupId from, GroupId to, Set<GroupId> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (!seen.add(from)) {
            return List.of();
        }
        for (var inner : find(from).map(Group::nested).orElse(Set.of())) {
            var path = path(inner, to, seen);
            if (!path.isEmpty()) {
                return Stream.concat(Stream.of(from), path.stream()).toList();
            }
        }
        return List.of();
    }

    /** How many groups hold a group one in the other, at most: 0 when none does. */
    public int heightAbove(GroupId id) {
        var holders = new HashMap<GroupId, List<GroupId>>();
        byId.values()
                .forEach(group -> group.nested()
                        .forEach(inner -> holders.computeIfAbsent(inner, _ -> new ArrayList<>())
                                .add(group.id())));
        return longest(holders.getOrDefault(id, List.of()), holder -> holders.getOrDefault(holder, List.of()));
    }

    /** How many of these groups and of those in them lie one in the other, at most: 0 without any. */
    public int depthOf(Set<GroupId> groups) {
        return longest(groups, id -> find(id).map(Group::nested).orElse(Set.of()));
    }

    private static int longest(Collection<GroupId> from, Function<GroupId, ? extends Collection<GroupId>> next) {
        return longest(from, next, new HashMap<>());
    }

    /** @param known what was counted already: each group is walked once, on however many paths it lies */
    private static int longest(
            Collection<GroupId> from,
            Function<GroupId, ? extends Collection<GroupId>> next,
            Map<GroupId, Integer> known) {
        var most = 0;
        for (var id : from) {
            var depth = known.get(id);
            if (depth == null) {
                depth = 1 + longest(next.apply(id), next, known);
                known.put(id, depth);
            }
            most = Math.max(most, depth);
        }
        return most;
    }

    /** The groups from which these people have to be taken, without them. */
    public List<Group> without(Set<EmployeeId> people) {
        return people.isEmpty()
                ? List.of()
                : byId.values().stream()
                        .filter(group -> group.names(people))
                        .map(group -> group.without(people))
                        .toList();
    }
}

package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A group as somebody wants it, as far as it could be read. */
public record GroupDraft(Group.@Nullable Content content, List<Refusal.Fault> faults) {
    /** Groups in groups in groups …: more than anybody can follow, and few enough to walk. */
    private static final int DEEPEST = 20;

    /** Everything that is wrong with it in this world. */
    List<Refusal.Fault> faults(GroupId id, World world) {
        var all = new ArrayList<>(faults);
        if (content != null) {
            if (world.groups().all().stream().anyMatch(group -> hasName(group, content.name(), id))) {
                all.add(new Refusal.Fault("name", "duplicate", "name is that of another group."));
            }
            switch (content.definition()) {
                case Group.Definition.ByHand(var people, var groups) -> {
                    all.addAll(strangers(people, world));
                    all.addAll(nested(id, groups, world.groups()));
                }
                case Group.Definition.ByRule(var rule) -> all.addAll(departments(rule, world));
            }
        }
        return all;
    }

    private static boolean hasName(Group group, String name, GroupId otherThan) {
        return !group.id().equals(otherThan) && group.content().name().equalsIgnoreCase(name);
    }

    private static List<Refusal.Fault> strangers(Set<EmployeeId> people, World world) {
        return people.stream()
                .filter(person -> world.present(person).isEmpty())
                .map(person -> new Refusal.Fault("people", "unknown", "Nobody who works here is " + person + "."))
                .toList();
    }

    private static List<Refusal.Fault> departments(Rule rule, World world) {
        return rule.departments().stream()
                .filter(department -> world.directory().department(department).isEmpty())
                .map(department ->
                        new Refusal.Fault("rule.departments", "unknown", "There is no department " + department + "."))
                .toList();
    }

    private static List<Refusal.Fault> nested(GroupId id, Set<GroupId> inner, Groups groups) {
        var faults = new ArrayList<Refusal.Fault>();
        inner.stream()
                .filter(group -> groups.find(group).isEmpty() && !group.equals(id))
                .map(group -> new Refusal.Fault("groups", "unknown", "There is no group " + group + "."))
                .forEach(faults::add);
        var loop = groups.loop(id, inner);
        if (!loop.isEmpty()) {
            faults.add(new Refusal.Fault("groups", "loop", "A group would hold itself: " + names(loop, groups) + "."));
        } else if (groups.heightAbove(id) + 1 + groups.depthOf(inner) > DEEPEST) {
            faults.add(new Refusal.Fault(
                    "groups", "depth", "Groups would be in groups more than " + DEEPEST + " times over."));
        }
        return faults;
    }

    private static String names(List<GroupId> path, Groups groups) {
        return path.stream()
                .map(id -> groups.find(id).map(group -> group.content().name()).orElse("this group"))
                .collect(Collectors.joining(" → "));
    }
}

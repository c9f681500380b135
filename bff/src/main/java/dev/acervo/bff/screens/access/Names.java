package dev.acervo.bff.screens.access;

import static java.util.stream.Collectors.toMap;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of whoever and whatever stands on a page: people are one question however many there are. */
final class Names {
    private final Map<UUID, Employee> people;
    private final Map<UUID, String> groups;
    private final Map<UUID, String> departments;

    private Names(Map<UUID, Employee> people, Map<UUID, String> groups, Map<UUID, String> departments) {
        this.people = people;
        this.groups = groups;
        this.departments = departments;
    }

    static Names ofPeople(Collection<UUID> ids, People people) {
        return new Names(people.byId(ids), Map.of(), Map.of());
    }

    /** The names on both sides of permissions, and of whoever gave them. */
    static Names of(List<Permission> page, Together together, People people, Permissions permissions) {
        var departments = together.ask(people::departments);
        var sides = page.stream()
                .flatMap(permission -> Stream.of(permission.subject(), permission.target()))
                .toList();
        var groups = groups(ids(sides, PartyType.group).toList(), together, permissions);
        var givers = page.stream().map(Permission::grantedBy);
        var named = Stream.concat(ids(sides, PartyType.person), ids(sides, PartyType.subtree));
        var found = people.byId(Stream.concat(givers, named).distinct().toList());
        return new Names(found, groups, departments.get());
    }

    /** Names of groups, by id; one that was removed has none. */
    static Map<UUID, String> groups(Collection<UUID> ids, Together together, Permissions permissions) {
        var asked =
                ids.stream().distinct().collect(toMap(id -> id, id -> together.ask(() -> permissions.findGroup(id))));
        var names = new HashMap<UUID, String>();
        asked.forEach((id, part) -> part.get().ifPresent(group -> names.put(id, group.name())));
        return names;
    }

    private static Stream<UUID> ids(List<Permission.Side> sides, PartyType type) {
        return sides.stream().filter(side -> side.type() == type).map(Permission.Side::id);
    }

    Named person(UUID id) {
        return Named.person(id, people);
    }

    Party party(Permission.Side side) {
        return switch (side.type()) {
            case person, subtree -> {
                var person = person(side.id());
                yield new Party(side.type(), side.id(), person.name(), person.title());
            }
            case group -> named(side, groups.get(side.id()));
            case department -> named(side, departments.get(side.id()));
            case document -> named(side, null);
        };
    }

    private static Party named(Permission.Side side, @Nullable String name) {
        return new Party(side.type(), side.id(), name, null);
    }
}

package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.home.Role;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.Person;
import dev.acervo.bff.screens.people.PersonPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups, and who is in one of them. */
public final class GroupsScreen {
    private final Together together;
    private final Permissions permissions;
    private final People people;

    public GroupsScreen(Together together, Permissions permissions, People people) {
        this.together = together;
        this.permissions = permissions;
        this.people = people;
    }

    public GroupList list(@Nullable String q, @Nullable String limit, @Nullable String cursor) {
        var page = permissions.groups(q, limit, cursor);
        return new GroupList(page.items().stream().map(GroupRow::of).toList(), page.next());
    }

    public GroupView of(Asker asker, UUID id) {
        var departments = together.ask(people::departments);
        var tagged = permissions.group(id);
        var group = tagged.group();
        var ids = new ArrayList<>(group.people());
        if (group.createdBy() != null) {
            ids.add(group.createdBy());
        }
        var found = together.ask(() -> people.byId(ids));
        var groups = Names.groups(group.groups(), together, permissions);
        var persons = found.get();
        return new GroupView(
                group.id(),
                tagged.etag(),
                group.name(),
                group.description(),
                group.size(),
                GroupRow.kind(group),
                group.people().stream()
                        .map(person -> Named.person(person, persons))
                        .toList(),
                named(group.groups(), groups),
                rule(group.rule(), departments.get()),
                group.createdBy() == null ? null : Named.person(group.createdBy(), persons),
                group.createdAt(),
                new GroupCan(asker.is(Role.hr), group.size() != null));
    }

    /** A page of everybody in a group, through whatever groups. */
    public PersonPage members(UUID id, @Nullable String limit, @Nullable String cursor) {
        var departments = together.ask(people::departments);
        var page = permissions.members(id, limit, cursor);
        var found = people.byId(page.items());
        var names = departments.get();
        return new PersonPage(
                page.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(employee -> Person.of(employee, names))
                        .toList(),
                page.next());
    }

    private static GroupView.@Nullable Rule rule(PeopleGroup.@Nullable Rule rule, Map<UUID, String> departments) {
        return rule == null
                ? null
                : new GroupView.Rule(
                        named(rule.departments(), departments), rule.titles(), rule.locations(), rule.statuses());
    }

    private static List<Named> named(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> new Named(id, names.get(id), null)).toList();
    }
}

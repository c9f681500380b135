package dev.acervo.bff.screens.people;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.Together;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory, and the org chart that opens branch by branch. */
public final class OrgScreen {
    private final Together together;
    private final People people;

    public OrgScreen(Together together, People people) {
        this.together = together;
        this.people = people;
    }

    public PersonPage search(PeopleFilter filter) {
        var departments = together.ask(people::departments);
        var found = people.search(filter);
        var names = departments.get();
        return new PersonPage(
                found.items().stream()
                        .map(employee -> Person.of(employee, names))
                        .toList(),
                found.next());
    }

    /** @param root whose branch; nobody means the top of the company that the caller is in */
    public OrgView branch(UUID caller, @Nullable UUID root, @Nullable String cursor) {
        var departments = together.ask(people::departments);
        var top = root == null ? top(caller) : root;
        var found = together.ask(() -> people.byId(List.of(top)).get(top));
        var reports = together.ask(() -> people.reports(top, cursor));
        var person = found.get();
        if (person == null) {
            throw new Missing();
        }
        var names = departments.get();
        var page = reports.get();
        return new OrgView(
                Person.of(person, names),
                page.items().stream()
                        .map(employee -> Person.of(employee, names))
                        .toList(),
                page.next());
    }

    private UUID top(UUID caller) {
        var above = people.chain(caller);
        return above.isEmpty() ? caller : above.getLast();
    }
}

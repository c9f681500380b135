package dev.acervo.bff.screens.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.documents.Document;
import dev.acervo.bff.screens.documents.DocumentRow;
import dev.acervo.bff.screens.documents.DocumentShelf;
import dev.acervo.bff.screens.documents.Documents;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first screen: my documents, and my team at a glance. */
public final class HomeScreen {
    private static final int MY_DOCUMENTS = 10;
    private static final int TEAM_SHOWN = 8;
    private static final int EXPIRING_SHOWN = 5;
    private static final int EXPIRING_DAYS = 30;
    /** So many pages of documents that ended already are passed over before the search for the next ones is given up. */
    private static final int EXPIRING_PAGES = 5;

    private final Together together;
    private final People people;
    private final Documents documents;
    private final Reach reach;
    private final Clock clock;

    public HomeScreen(Together together, People people, Documents documents, Reach reach, Clock clock) {
        this.together = together;
        this.people = people;
        this.documents = documents;
        this.reach = reach;
        this.clock = clock;
    }

    public HomeView of(UUID caller) {
        var departments = together.ask(people::departments);
        var found = together.ask(() -> people.byId(List.of(caller)));
        var mine = together.ask(() -> documents.about(caller, MY_DOCUMENTS));
        var size = together.ask(reach::team);
        var reports = people.reports(caller, null).items();
        var expiring = expiring(reports);
        var me = found.get().get(caller);
        if (me == null) {
            throw new Missing();
        }
        var names = departments.get();
        return new HomeView(
                Person.of(me, names),
                DocumentShelf.of(mine.get(), Map.of(caller, me)),
                new HomeView.Team(
                        size.get().direct(),
                        size.get().all(),
                        reports.stream()
                                .limit(TEAM_SHOWN)
                                .map(report -> Person.of(report, names))
                                .toList(),
                        expiring));
    }

    private List<DocumentRow> expiring(List<Employee> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        var owners = reports.stream().collect(toMap(Employee::id, identity()));
        var today = LocalDate.now(clock);
        var ending = new ArrayList<Document>();
        @Nullable String cursor = null;
        for (var n = 0; n < EXPIRING_PAGES && ending.size() < EXPIRING_SHOWN; n++) {
            var page = documents.byExpiry(owners.keySet(), cursor);
            page.items().stream().filter(item -> endsSoon(item, today)).forEach(ending::add);
            cursor = page.next();
            if (cursor == null || page.items().stream().anyMatch(item -> endsLater(item, today))) {
                break;
            }
        }
        return ending.stream()
                .limit(EXPIRING_SHOWN)
                .map(item -> DocumentRow.of(item, owners))
                .toList();
    }

    private static boolean endsSoon(Document document, LocalDate today) {
        var end = document.validUntil();
        return end != null && !end.isBefore(today) && !end.isAfter(today.plusDays(EXPIRING_DAYS));
    }

    /** In the order of expiry, nothing behind this one ends soon. */
    private static boolean endsLater(Document document, LocalDate today) {
        var end = document.validUntil();
        return end == null || end.isAfter(today.plusDays(EXPIRING_DAYS));
    }
}

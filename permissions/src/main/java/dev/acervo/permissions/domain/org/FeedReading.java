package dev.acervo.permissions.domain.org;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run of events means to a chart at one version. Only version + 1 is taken, with all its parts in order; what is
 * already known is passed over; anything else is a gap, and nothing behind a gap is taken.
 *
 * @param version the version after the events that could be taken
 * @param people those who are new or changed, as they are at that version
 * @param departments as they are at that version
 * @param pending the first parts of version + 1, whose last part is still to come
 * @param gap whether the feed misses something and the whole chart must be fetched
 */
public record FeedReading(
        long version, Collection<Member> people, DepartmentChanges departments, List<OrgEvent> pending, boolean gap) {

    public static FeedReading of(long last, List<OrgEvent> pending, List<OrgEvent> events) {
        var version = last;
        var taken = new Taken();
        var parts = startsAt(last + 1, pending) ? new ArrayList<>(pending) : new ArrayList<OrgEvent>();
        for (var event : events) {
            if (event.version() <= version || isKnown(event, parts)) {
                continue;
            }
            if (event.version() != version + 1 || !follows(event, parts)) {
                return new FeedReading(version, taken.people(), taken.departments(), List.of(), true);
            }
            parts.add(event);
            if (event.part() == event.parts()) {
                parts.forEach(part -> taken.add(part.news()));
                parts.clear();
                version++;
            }
        }
        return new FeedReading(version, taken.people(), taken.departments(), List.copyOf(parts), false);
    }

    private static boolean startsAt(long version, List<OrgEvent> pending) {
        return !pending.isEmpty() && pending.getFirst().version() == version;
    }

    private static boolean isKnown(OrgEvent event, List<OrgEvent> parts) {
        return startsAt(event.version(), parts) && event.part() <= parts.size();
    }

    private static boolean follows(OrgEvent event, List<OrgEvent> parts) {
        return event.part() == parts.size() + 1
                && (parts.isEmpty() || parts.getFirst().parts() == event.parts());
    }

    /** The last news of each person and department. */
    private static final class Taken {
        private final Map<EmployeeId, Member> people = new LinkedHashMap<>();
        private final Map<DepartmentId, Department> changed = new LinkedHashMap<>();
        private final Set<DepartmentId> removed = new LinkedHashSet<>();

        void add(OrgNews news) {
            switch (news) {
                case OrgNews.OfPerson(var member) -> people.put(member.id(), member);
                case OrgNews.OfDepartment(var department) -> {
                    removed.remove(department.id());
                    changed.put(department.id(), department);
                }
                case OrgNews.DepartmentRemoved(var id) -> {
                    changed.remove(id);
                    removed.add(id);
                }
            }
        }

        List<Member> people() {
            return List.copyOf(people.values());
        }

        DepartmentChanges departments() {
            return new DepartmentChanges(List.copyOf(changed.values()), List.copyOf(removed));
        }
    }
}

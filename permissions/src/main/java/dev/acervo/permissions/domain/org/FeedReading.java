package dev.acervo.permissions.domain.org;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of events means to a chart at one version. Only version + 1 is taken, with all its parts in order; what is
 * already known is passed over; anything else is a gap, and nothing behind a gap is taken.
 *
 * @param version the version after the events that could be taken
 * @param changed the people as they are at that version
 * @param pending the first parts of version + 1, whose last part is still to come
 * @param gap whether the feed misses something and the whole chart must be fetched
 */
public record FeedReading(long version, Collection<Member> changed, List<OrgEvent> pending, boolean gap) {

    public static FeedReading of(long last, List<OrgEvent> pending, List<OrgEvent> events) {
        var version = last;
        var changed = new LinkedHashMap<EmployeeId, Member>();
        var parts = startsAt(last + 1, pending) ? new ArrayList<>(pending) : new ArrayList<OrgEvent>();
        for (var event : events) {
            if (event.version() <= version || isKnown(event, parts)) {
                continue;
            }
            if (event.version() != version + 1 || !follows(event, parts)) {
                return new FeedReading(version, people(changed), List.of(), true);
            }
            parts.add(event);
            if (event.part() == event.parts()) {
                parts.forEach(part -> put(changed, part.member()));
                parts.clear();
                version++;
            }
        }
        return new FeedReading(version, people(changed), List.copyOf(parts), false);
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

    private static void put(Map<EmployeeId, Member> changed, @Nullable Member member) {
        if (member != null) {
            changed.put(member.id(), member);
        }
    }

    private static List<Member> people(Map<EmployeeId, Member> changed) {
        return List.copyOf(changed.values());
    }
}

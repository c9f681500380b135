package dev.acervo.employees.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the company: kept, told to others and in force as a whole, as one org version. One that is too large to be
 * held in memory is handed over in pieces.
 *
 * @param by who decided it; nobody, when the company was founded
 * @param effectiveOn the day that it is dated
 * @param before how many people of the same change were handed over in earlier pieces
 * @param people how many people the whole change is about
 */
public record OrgChange(
        OrgVersion version,
        Instant at,
        @Nullable EmployeeId by,
        LocalDate effectiveOn,
        int before,
        int people,
        List<Revision> revisions) {
    public OrgChange {
        revisions = List.copyOf(revisions);
        if (before < 0 || before + revisions.size() > people) {
            throw new IllegalArgumentException(before + " + " + revisions.size() + " of " + people);
        }
    }

    /** A change that is all here. */
    public static OrgChange of(
            OrgVersion version, Instant at, @Nullable EmployeeId by, LocalDate effectiveOn, List<Revision> revisions) {
        return new OrgChange(version, at, by, effectiveOn, 0, revisions.size(), revisions);
    }

    /** What others are told of it, in order. */
    public List<OrgEvent> events() {
        var events = new ArrayList<OrgEvent>(revisions.size());
        for (int i = 0; i < revisions.size(); i++) {
            events.add(new OrgEvent.OfPerson(version, at, before + i + 1, people, revisions.get(i)));
        }
        return events;
    }
}

package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whom a person reaches, as {@code permissions} answered: sets of employee numbers. None of the sets holds the
 * person's own number, because about oneself only being oneself counts. Nobody changes the bitmaps.
 *
 * @param version equal while nothing that concerns this person changed
 * @param validUntil the next moment at which a window begins or ends, or null
 * @param self the person's own number; null for somebody who does not, or no longer, work here: they reach nothing
 * @param direct the active employees that the person leads directly
 * @param line the active employees below those
 * @param documents what is shared with the person one by one; a document may be shared more than once
 */
public record Scope(
        String version,
        @Nullable Instant validUntil,
        @Nullable Integer self,
        RoaringBitmap direct,
        RoaringBitmap line,
        List<Grant> grants,
        List<Delegation> delegations,
        Map<DocumentId, List<Shared>> documents) {
    public Scope {
        direct = without(self, direct);
        line = without(self, line);
        var own = self;
        grants = grants.stream()
                .map(g -> new Grant(g.level(), g.types(), without(own, g.people()), g.until(), g.permissionId()))
                .toList();
        delegations = delegations.stream()
                .map(d -> new Delegation(d.delegator(), without(own, d.direct()), without(own, d.line()), d.until()))
                .toList();
        documents = Map.copyOf(documents);
    }

    /** The reach of somebody to whom nothing was delegated and no single document shared. */
    public Scope(
            String version,
            @Nullable Instant validUntil,
            @Nullable Integer self,
            RoaringBitmap direct,
            RoaringBitmap line,
            List<Grant> grants) {
        this(version, validUntil, self, direct, line, grants, List.of(), Map.of());
    }

    /** The reach of somebody who reaches nobody, not even themselves. */
    public static Scope nothing(String version) {
        return new Scope(version, null, null, new RoaringBitmap(), new RoaringBitmap(), List.of());
    }

    /**
     * A permission that counts now.
     *
     * @param types the types it is for; empty means all that are not sensitive
     */
    public record Grant(
            Level level,
            Set<String> types,
            RoaringBitmap people,
            @Nullable Instant until,
            @Nullable UUID permissionId) {
        public Grant {
            types = Set.copyOf(types);
        }

        boolean covers(DocumentType type) {
            return types.isEmpty() ? !type.sensitive() : types.contains(type.id());
        }
    }

    /**
     * The reach that somebody handed over for a time, as it is at this moment.
     *
     * @param direct whom the delegator leads directly
     * @param line the employees below those
     */
    public record Delegation(
            EmployeeId delegator,
            RoaringBitmap direct,
            RoaringBitmap line,
            @Nullable Instant until) {}

    /** A permission on one document, whatever its type. */
    public record Shared(
            UUID permissionId, Level level, @Nullable Instant until) {}

    /** The shares of this document with the person. */
    List<Shared> shares(DocumentId document) {
        return documents.getOrDefault(document, List.of());
    }

    private static RoaringBitmap without(@Nullable Integer self, RoaringBitmap people) {
        if (self == null || !people.contains(self)) {
            return people;
        }
        var others = people.clone();
        others.remove(self);
        return others;
    }
}

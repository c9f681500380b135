package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everybody whom a person reaches, as sets of employee numbers (not to be changed by who reads them). It stands while the
 * person's scope version does, from {@code since} on and before {@code validUntil}. Nothing in it but {@code self} is about
 * the person themselves: nobody gains on their own documents.
 *
 * @param version the epoch of the last change that touched this person; 0 for who is not known
 * @param since the last boundary of a window that touches this person, or the beginning of time
 * @param validUntil the next such boundary, if any
 * @param self absent for who is terminated or not known: they reach nobody
 */
public record Scope(
        long version,
        Instant since,
        @Nullable Instant validUntil,
        @Nullable EmployeeNumber self,
        RoaringBitmap direct,
        RoaringBitmap line,
        List<Part> grants,
        List<Handed> delegations,
        List<Shared> documents) {

    /** What one permission adds. */
    public record Part(
            GrantId permission,
            Level level,
            List<String> types,
            RoaringBitmap people,
            @Nullable Instant until) {}

    /** What one delegation adds: the reach of the delegator through the org chart. */
    public record Handed(
            DelegationId delegation, EmployeeId delegator, RoaringBitmap direct, RoaringBitmap line, Instant until) {}

    /** One document that is shared with the person. */
    public record Shared(
            GrantId permission,
            DocumentId document,
            Level level,
            @Nullable Instant until) {}

    static Scope nobody(long version) {
        return new Scope(
                version,
                Instant.MIN,
                null,
                null,
                new RoaringBitmap(),
                new RoaringBitmap(),
                List.of(),
                List.of(),
                List.of());
    }

    /** All whom the person reaches by whatever reason but being themselves. A new set. */
    public RoaringBitmap everybody() {
        var all = RoaringBitmap.or(direct, line);
        grants.forEach(part -> all.or(part.people()));
        for (var handed : delegations) {
            all.or(handed.direct());
            all.or(handed.line());
        }
        return all;
    }

    public boolean standsAt(Instant now) {
        return !now.isBefore(since) && (validUntil == null || now.isBefore(validUntil));
    }
}

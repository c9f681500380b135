package dev.acervo.documents;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.memory.Documents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.roaringbitmap.RoaringBitmap;

/** Who reaches whom, as the tests of lists and searches need it. */
public final class Reach {
    /** The number of somebody of hr. */
    public static final int HR = 900;

    private static final AtomicInteger VERSION = new AtomicInteger();

    private Reach() {}

    /** From now on, employee {@code self} leads these directly, and nobody else. */
    public static void leads(int self, int... direct) {
        reach(self, RoaringBitmap.bitmapOf(direct), new RoaringBitmap());
    }

    /** From now on, employee {@code self} is above these, but leads nobody directly. */
    public static void above(int self, int... line) {
        reach(self, new RoaringBitmap(), RoaringBitmap.bitmapOf(line));
    }

    /** From now on, employee {@code self} has this document at this level, whatever it is about, and nothing else. */
    public static void shared(int self, String document, Level level) {
        var share = new Scope.Shared(new UUID(1, self), level, null);
        reach(self, List.of(), Map.of(DocumentId.of(document), List.of(share)));
    }

    /** From now on, employee {@code self} stands in for {@code delegator}, who leads these directly. */
    public static void standsIn(int self, int delegator, int... direct) {
        var people = RoaringBitmap.bitmapOf(direct);
        reach(
                self,
                List.of(new Scope.Delegation(Documents.employee(delegator), people, new RoaringBitmap(), null)),
                Map.of());
    }

    private static void reach(
            int self, List<Scope.Delegation> delegations, Map<DocumentId, List<Scope.Shared>> documents) {
        var none = new RoaringBitmap();
        SearchService.PEERS.reach(
                Documents.employee(self),
                new Scope("r" + VERSION.incrementAndGet(), null, self, none, none, List.of(), delegations, documents));
    }

    private static void reach(int self, RoaringBitmap direct, RoaringBitmap line) {
        var scope = new Scope("r" + VERSION.incrementAndGet(), null, self, direct, line, List.of());
        SearchService.PEERS.reach(Documents.employee(self), scope);
    }
}

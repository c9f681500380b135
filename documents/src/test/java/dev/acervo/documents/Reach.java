package dev.acervo.documents;

import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.memory.Documents;
import java.util.List;
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

    private static void reach(int self, RoaringBitmap direct, RoaringBitmap line) {
        var scope = new Scope("r" + VERSION.incrementAndGet(), null, self, direct, line, List.of());
        SearchService.PEERS.reach(Documents.employee(self), scope);
    }
}

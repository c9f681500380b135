package dev.acervo.permissions.bench;

import org.roaringbitmap.RoaringBitmap;

/** One way to keep an org chart and to ask it. People are their numbers. */
interface Hierarchy extends AutoCloseable {
    /** Whether {@code employee} is below {@code above}, at any depth. */
    boolean isBelow(int employee, int above);

    /** Everybody below. */
    RoaringBitmap below(int above);

    /** A new manager for {@code employee}, in force for the next question. */
    void move(int employee, int manager);

    @Override
    void close();
}

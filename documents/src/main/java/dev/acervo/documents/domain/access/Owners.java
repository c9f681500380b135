package dev.acervo.documents.domain.access;

import org.roaringbitmap.RoaringBitmap;

/** The people whom documents may be about for a claim to hold. */
sealed interface Owners {
    boolean contains(int number);

    record Some(RoaringBitmap numbers) implements Owners {
        @Override
        public boolean contains(int number) {
            return numbers.contains(number);
        }
    }

    /** Everybody but the person themselves. */
    record Others(int self) implements Owners {
        @Override
        public boolean contains(int number) {
            return number != self;
        }
    }
}

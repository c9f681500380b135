package dev.acervo.local.seed;

/** Told how far the seed is; called from several threads, so it must be quick and may not throw. */
@FunctionalInterface
public interface Progress {

    /** @param perSecond since this step began; 0 where a rate says nothing */
    void at(String step, int done, int total, double perSecond);
}

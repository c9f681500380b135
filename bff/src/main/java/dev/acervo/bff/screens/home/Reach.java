package dev.acervo.bff.screens.home;

/** How far the caller's lines in the org chart reach. An answer that cannot be had is an exception. */
public interface Reach {

    /**
     * How many people are below the caller.
     *
     * @param direct those who report to the caller
     * @param all those and everybody below them
     */
    record Team(int direct, int all) {}

    Team team();
}

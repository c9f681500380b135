package dev.acervo.local.demo;

/** Told how far the load is; called from several threads, so it must be quick and may not throw. */
@FunctionalInterface
public interface Progress {

    /** What is being loaded. */
    enum Step {
        DEPARTMENTS,
        PEOPLE,
        ACCOUNTS,
        DOCUMENTS,
        INDEX
    }

    /**
     * @param done of {@code total}, what an earlier, interrupted load did included
     * @param perSecond since this step began
     */
    void at(Step step, int done, int total, double perSecond);
}

package dev.acervo.permissions.bench;

/**
 * The company that all ways are asked about: number 0 is the head of ten directors, each with a tenth of the company below
 * them in teams of four; 100,000 people are nine levels.
 */
final class BenchCompany {
    static final int HEAD = 0;
    static final int DIRECTORS = 10;
    static final int NOBODY = -1;

    private BenchCompany() {}

    static int manager(int number) {
        if (number == HEAD) {
            return NOBODY;
        }
        var inBranch = (number - 1) / DIRECTORS;
        var director = (number - 1) % DIRECTORS;
        return inBranch == 0 ? HEAD : 1 + (inBranch - 1) / 4 * DIRECTORS + director;
    }
}

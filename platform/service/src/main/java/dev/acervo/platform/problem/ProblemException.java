package dev.acervo.platform.problem;

/** Ends a request with a problem. For the {@code http} rooms only: the domain refuses with its own sealed family. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

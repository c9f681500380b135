package dev.acervo.platform.http;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made of a version number (RFC 9110, section 8.8.3). */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change through only when the caller has seen the version that it replaces.
     *
     * @throws ProblemException 428 without {@code If-Match}, 412 when it names another version
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "precondition-required",
                    "If-Match is required",
                    "Send the ETag of what you read in If-Match."));
        }
        for (var tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(of(version))) {
                return;
            }
        }
        throw new ProblemException(Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                "precondition-failed",
                "Changed in the meantime",
                "Somebody else changed this since you read it. Read it again."));
    }
}

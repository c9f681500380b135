package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.permissions.domain.reach.Refused;
import dev.acervo.testing.Api;
import java.util.Optional;
import java.util.function.Supplier;

/** How the service says that it cannot decide now. */
final class Refusals {
    private Refusals() {}

    /** The answer, unless it is the one refusal that may come while the database is out of reach. */
    static Optional<Api.Answer> unlessUnavailable(Api.Answer answer) {
        if (answer.status() != 503) {
            return Optional.of(answer);
        }
        requireUnavailable(answer);
        return Optional.empty();
    }

    static void requireUnavailable(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:unavailable");
        assertThat(answer.header("ETag")).isEmpty();
    }

    /** As {@link #unlessUnavailable(Api.Answer)}, for what does not go over HTTP. */
    static <T> Optional<T> unlessUnavailable(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(Refusal.Unavailable.class);
            return Optional.empty();
        }
    }
}

package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What a caller keeps under the tags that it got, from either twin, to ask whether it still stands. It sends the newest tag
 * that showed the right and the newest that did not, so that "not modified" is an answer like any other.
 */
final class Remembered {
    private final Map<String, Boolean> shown = new ConcurrentHashMap<>();
    private volatile String with = "\"never seen\"";
    private volatile String without = "\"never seen\"";

    String tags() {
        return with + ", " + without;
    }

    boolean shows(Api.Answer answer, Predicate<Api.Answer> shows) {
        var tag = answer.header("ETag");
        if (answer.status() == 304) {
            assertThat(shown).as("tags that were sent").containsKey(tag);
            return shown.get(tag);
        }
        var right = shows.test(answer);
        assertThat(shown.putIfAbsent(tag, right))
                .as("shown before under %s", tag)
                .isIn(null, right);
        if (right) {
            with = tag;
        } else {
            without = tag;
        }
        return right;
    }
}

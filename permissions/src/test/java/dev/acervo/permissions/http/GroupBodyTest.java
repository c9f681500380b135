package dev.acervo.permissions.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import org.junit.jupiter.api.Test;

class GroupBodyTest {
    private static final String A = "018f0000-0000-7000-8000-00000000000a";
    private static final String B = "018f0000-0000-7000-8000-00000000000b";
    private static final String C = "018f0000-0000-7000-8000-00000000000c";

    /** Immutable sets have another order in each JVM; a key that comes to another instance must find the same content. */
    @Test
    void theSameGroupIsTheSameTextOnEveryInstance() {
        assertThat(text("""
                        {"name": " Comissão ", "people": ["%s", "%s", "%s", "%s"], "groups": ["%s", "%s"]}""".formatted(C, A, B, A, B, A)))
                .isEqualTo("[Comissão, , [%s, %s, %s] [%s, %s]]".formatted(A, B, C, A, B));
        assertThat(text("""
                        {"name": "Regra", "description": "d", "rule": {"departments": ["%s", "%s"], "titles": ["b", "a"],
                         "locations": ["d", "c"], "statuses": ["on_leave", "active"]}}""".formatted(B, A)))
                .isEqualTo("[Regra, d, rule [%s, %s] [a, b] [c, d] [ACTIVE, ON_LEAVE]]".formatted(A, B));
    }

    private static String text(String body) {
        return GroupBody.text(GroupBody.draft(Body.of(JsonMapper.createDefault(), body), null));
    }
}

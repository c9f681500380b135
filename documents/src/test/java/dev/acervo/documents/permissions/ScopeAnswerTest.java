package dev.acervo.documents.permissions;

import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Scope;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What permissions says is read as it is, also by an instance that is older or newer than the one that answers. */
class ScopeAnswerTest {
    private final ObjectMapper json = ObjectMapper.getDefault();

    @Test
    void membersThatAreNotThereAreEmptyAndUnknownOnesAreLeftOut() throws IOException {
        var scope = read("""
                {"version":7,"self":3,"news":[{"a":1}]}""");
        assertThat(scope.version()).isEqualTo("7");
        assertThat(scope.direct().isEmpty()).isTrue();
        assertThat(scope.grants()).isEmpty();
        assertThat(scope.delegations()).isEmpty();
        assertThat(scope.documents()).isEmpty();
    }

    /** The set is {3, 5}, the person 5. */
    @Test
    void delegationsAndSharesAreRead() throws IOException {
        var set = "OjAAAAEAAAAAAAEAEAAAAAMABQA=";
        var document = new DocumentId(UUID.fromString("018f0000-0000-7000-8000-0000000000d1"));
        var scope = read("""
                {"version":7,"validUntil":"2026-04-01T00:00:00Z","self":5,"direct":"","line":"","grants":[],
                "delegations":[{"delegationId":"018f0000-0000-7000-8000-0000000000e1","delegator":"%s","direct":"%s",
                "line":"","until":null}],
                "documents":[{"permissionId":"018f0000-0000-7000-8000-0000000000a1","id":"%s","level":"VIEW",
                "until":"2026-04-01T00:00:00Z"},
                {"permissionId":"018f0000-0000-7000-8000-0000000000a2","id":"%s","level":"EDIT"}]}""".formatted(employee(2), set, document, document));
        var delegation = scope.delegations().getFirst();
        assertThat(delegation.delegator()).isEqualTo(employee(2));
        assertThat(delegation.direct().toArray()).as("never oneself").containsExactly(3);
        assertThat(delegation.line().isEmpty()).isTrue();
        assertThat(scope.documents().get(document))
                .isEqualTo(List.of(
                        new Scope.Shared(
                                UUID.fromString("018f0000-0000-7000-8000-0000000000a1"),
                                Level.VIEW,
                                Instant.parse("2026-04-01T00:00:00Z")),
                        new Scope.Shared(UUID.fromString("018f0000-0000-7000-8000-0000000000a2"), Level.EDIT, null)));
    }

    private Scope read(String text) throws IOException {
        return json.readValue(text, ScopeAnswer.class).toDomain();
    }
}

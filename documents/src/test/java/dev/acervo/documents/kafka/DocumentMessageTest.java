package dev.acervo.documents.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.memory.Documents;
import dev.acervo.testing.Api;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told is exactly what the examples in {@code contract} say. */
class DocumentMessageTest {
    private final ObjectMapper json = ObjectMapper.getDefault();

    @ParameterizedTest
    @CsvSource({"CREATED, 1, ACTIVE", "CHANGED, 2, ACTIVE", "TRASHED, 3, TRASHED", "RESTORED, 4, ACTIVE"})
    void anEventIsWrittenAsItsExample(Kind kind, long revision, DocumentStatus status) throws IOException {
        var event = new DocumentEvent(
                UUID.randomUUID(),
                kind,
                new DocumentId(UUID.fromString("018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f")),
                revision,
                Documents.employee(7),
                7,
                "contract",
                status,
                Documents.employee(1),
                Documents.NOW);
        var type = DocumentMessage.type(event);
        assertThat(type).matches("dev\\.acervo\\.document\\.[a-z]+\\.v1");
        var file = "document-" + type.substring(DocumentMessage.TYPES.length()) + ".json";
        var example = Files.readString(Path.of("contract", file));
        var written = json.writeValueAsString(DocumentMessage.of(event));
        assertThat(Api.JSON.readTree(written)).isEqualTo(Api.JSON.readTree(example));
        assertThat(json.readValue(example, DocumentMessage.class)).isEqualTo(DocumentMessage.of(event));
    }
}

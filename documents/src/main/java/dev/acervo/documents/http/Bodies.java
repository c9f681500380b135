package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentProblem;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON bodies that are read by hand, a bounded part of them in memory. */
@Singleton
public final class Bodies {
    private static final int LIMIT = 256 * 1024;

    private final JsonMapper mapper;

    Bodies(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The object written in {@code text}; empty when it is none. */
    public Optional<JsonNode> object(InputStream text) {
        try {
            var bytes = text.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new DocumentProblem.TooLarge("The body has at most 256 KB.");
            }
            return object(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<JsonNode> object(String text) {
        try {
            var node = mapper.readValue(text, Argument.of(JsonNode.class));
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** How this service itself writes it. */
    JsonNode tree(Object value) {
        try {
            return mapper.writeValueToTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

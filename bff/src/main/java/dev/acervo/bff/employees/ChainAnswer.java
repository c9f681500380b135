package dev.acervo.bff.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What {@code GET /employees/{id}/chain} gives, from the manager to the top. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ChainAnswer(List<Above> items) {

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Above(UUID id) {}
}

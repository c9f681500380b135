package dev.acervo.bff.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /departments}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record DepartmentsAnswer(
        List<DepartmentAnswer> items, @Nullable String next) {

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DepartmentAnswer(UUID id, String name) {}
}

package dev.acervo.documents.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the permissions service refused; its sentences are safe to show. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ProblemAnswer(@Nullable String detail, @Nullable List<Invalid> errors) {

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invalid(String field, String code, String detail) {}
}

package dev.acervo.documents.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.UUID;

/** The employees service; the caller's token is relayed. */
@Client("employees")
interface EmployeesClient {
    @Get("/employees/{id}")
    Optional<EmployeeAnswer> find(UUID id);

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmployeeAnswer(UUID id, int number) {}
}

package dev.acervo.bff.employees;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employees service; the caller's token is relayed, so every answer is the caller's. */
@Client("employees")
interface EmployeesClient {
    @Get("/employees{?id*}")
    EmployeesAnswer byId(List<UUID> id);

    @Get("/employees/{id}")
    HttpResponse<EmployeesAnswer.EmployeeAnswer> one(UUID id);

    @Get("/employees{?q,departmentId*,line*,status*,hiredFrom,hiredTo,sort,limit,cursor}")
    EmployeesAnswer search(
            @Nullable String q,
            List<String> departmentId,
            List<String> line,
            List<String> status,
            @Nullable String hiredFrom,
            @Nullable String hiredTo,
            @Nullable String sort,
            @Nullable String limit,
            @Nullable String cursor);

    @Get("/employees/{id}/reports{?limit,cursor}")
    Optional<EmployeesAnswer> reports(UUID id, int limit, @Nullable String cursor);

    @Get("/employees/{id}/chain")
    Optional<ChainAnswer> chain(UUID id);

    @Get("/departments{?limit,cursor}")
    DepartmentsAnswer departments(int limit, @Nullable String cursor);
}

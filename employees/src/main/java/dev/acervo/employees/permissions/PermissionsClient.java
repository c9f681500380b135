package dev.acervo.employees.permissions;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;

@Client("permissions-as-service")
interface PermissionsClient {
    @Get("/access/org-version")
    FollowedVersion orgVersion(@QueryValue long atLeast, @QueryValue int waitMs);
}

package dev.acervo.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The running system that the demo data goes into.
 *
 * @param gateway its public door, such as {@code http://localhost:8080}
 * @param realm the Keycloak realm, such as {@code http://localhost:8180/realms/acervo}
 * @param password what all demo accounts have
 * @param founder the employee whom an empty installation starts with: {@code alberto}
 * @param folder where the loader notes how far it came
 * @param today the day on which the papers are written, when the load starts on an empty folder
 */
public record Installation(URI gateway, URI realm, String password, UUID founder, Path folder, LocalDate today) {

    URI tokens() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    /** Keycloak's Admin REST API for the realm's users. */
    URI users(String rest) {
        return URI.create(realm.toString().replace("/realms/", "/admin/realms/") + "/users" + rest);
    }

    public URI api(String path) {
        return URI.create(gateway + "/api" + path);
    }
}

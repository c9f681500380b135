package dev.acervo.local.parts;

import static dev.acervo.local.parts.Addresses.*;

import dev.acervo.engines.Checkout;
import dev.acervo.engines.DynamoDbEngine;
import dev.acervo.engines.KafkaEngine;
import dev.acervo.engines.KeycloakEngine;
import dev.acervo.engines.OpenSearchEngine;
import dev.acervo.engines.PostgresEngine;
import dev.acervo.engines.S3Engine;
import dev.acervo.local.Folders;
import dev.acervo.local.Refused;
import dev.acervo.local.Secrets;
import dev.acervo.local.realm.RealmFile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All parts of Acervo on one machine, each after those it needs. */
public record Plan(List<Part> parts) {

    private static final List<String> DATABASES = List.of("keycloak", "employees", "permissions", "gateway");

    public Plan {
        parts = List.copyOf(parts);
    }

    public static Plan of(Folders folders, Secrets secrets, Instances instances) throws IOException {
        var environments = new Environments(secrets, instances);
        var parts = new ArrayList<Part>();
        parts.add(postgresql(folders, secrets, environments));
        parts.add(kafka(folders));
        parts.add(EnginePart.of(
                new DynamoDbEngine(folders.data("dynamodb"), DYNAMODB_PORT, DynamoDbEngine.Storage.FILES), 260));
        parts.add(EnginePart.of(
                new S3Engine(folders.data("s3"), S3_PORT, environments.accessKey(), environments.secretKey()), 200));
        parts.add(EnginePart.of(
                new OpenSearchEngine(folders.data("opensearch"), OPENSEARCH_PORT, OPENSEARCH_TRANSPORT_PORT), 780));
        parts.add(keycloak(folders, environments));
        for (var service :
                List.of(Service.EMPLOYEES, Service.PERMISSIONS, Service.DOCUMENTS, Service.BFF, Service.GATEWAY)) {
            for (var instance = 1; instance <= instances.of(service); instance++) {
                parts.add(service(folders, environments, service, instance));
            }
        }
        return new Plan(parts);
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private static Part postgresql(Folders folders, Secrets secrets, Environments environments) throws IOException {
        var engine = new PostgresEngine(folders.data("postgresql"), POSTGRESQL_PORT, secrets.get("database.superuser"));
        return EnginePart.of(engine, 200).provisionedBy(() -> {
            try {
                for (var database : DATABASES) {
                    engine.createDatabase(database, database, environments.databasePassword(database));
                }
            } catch (SQLException | IOException e) {
                throw new Refused("PostgreSQL does not make the databases: " + e.getMessage(), e);
            }
        });
    }

    private static Part kafka(Folders folders) {
        var engine = new KafkaEngine(folders.data("kafka"), KAFKA_PORT, KAFKA_CONTROLLER_PORT);
        return EnginePart.of(engine, 380).provisionedBy(() -> Topics.create(engine.bootstrapServers()));
    }

    private static Part keycloak(Folders folders, Environments environments) throws IOException {
        var realm = folders.keycloak().resolve("acervo-realm.json");
        var environment = environments.keycloak();
        var engine = new KeycloakEngine(
                Checkout.find(),
                folders.keycloak(),
                KEYCLOAK_PORT,
                KEYCLOAK_MANAGEMENT_PORT,
                KEYCLOAK,
                "jdbc:postgresql://127.0.0.1:" + POSTGRESQL_PORT + "/keycloak",
                List.of(realm),
                environment);
        return EnginePart.of(engine, 520).startingAfter("postgresql").preparedBy(() -> {
            var sources = folders.root().resolve("keycloak");
            try {
                RealmFile.write(
                        sources.resolve("realm/acervo-realm.json"),
                        sources.resolve("local/acervo-local.json"),
                        realm,
                        environment.keySet());
            } catch (IOException e) {
                throw new Refused("The realm file cannot be made: " + e.getMessage(), e);
            }
        });
    }

    private static Part service(Folders folders, Environments environments, Service service, int instance)
            throws IOException {
        var jar = new ServiceJar(
                service.id(), folders.root().resolve(service.id()).resolve("target"), folders.app(service.id()));
        return new ServicePart(
                service.partName(instance),
                jar,
                service.port(instance),
                service.heapMegabytes(),
                service.after(),
                environments.service(service, instance));
    }
}

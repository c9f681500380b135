package dev.acervo.local.parts;

import dev.acervo.local.Secrets;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What each process is told by its environment; the names are those of every service's {@code application.yml}. */
final class Environments {

    private final Secrets secrets;
    private final Instances instances;

    Environments(Secrets secrets, Instances instances) {
        this.secrets = secrets;
        this.instances = instances;
    }

    Map<String, String> service(Service service, int instance) throws IOException {
        var port = service.port(instance);
        var all = new TreeMap<>(shared());
        all.put("ACERVO_PORT", Integer.toString(port));
        all.put("ACERVO_MANAGEMENT_PORT", Integer.toString(ServicePart.managementPort(port)));
        all.put("ACERVO_CLIENT_SECRET", clientSecret(service));
        if (service.hasDatabase()) {
            all.put(
                    "ACERVO_DB_URL",
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Addresses.POSTGRESQL_PORT, service.id()));
            all.put("ACERVO_DB_USER", service.id());
            all.put("ACERVO_DB_PASSWORD", databasePassword(service.id()));
        }
        switch (service) {
            case EMPLOYEES -> {
                all.put("ACERVO_FOUNDER_ID", Founder.ID.toString());
                all.put("ACERVO_FOUNDER_NAME", Founder.NAME);
                all.put("ACERVO_FOUNDER_EMAIL", Founder.EMAIL);
            }
            case DOCUMENTS -> all.putAll(stores());
            case GATEWAY, BFF, PERMISSIONS -> {}
        }
        return all;
    }

    Map<String, String> keycloak() throws IOException {
        var all = new TreeMap<String, String>();
        all.put("KC_DB_USERNAME", "keycloak");
        all.put("KC_DB_PASSWORD", databasePassword("keycloak"));
        all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        all.put("ACERVO_PUBLIC_URL", Addresses.GATEWAY);
        all.put("ACERVO_GATEWAY_URL", "http://127.0.0.1:" + Service.GATEWAY.port(1));
        for (var service : Service.values()) {
            all.put("ACERVO_" + service.name() + "_SECRET", clientSecret(service));
        }
        return all;
    }

    String databasePassword(String database) throws IOException {
        return secrets.get("database." + database);
    }

    String accessKey() throws IOException {
        return secrets.get("s3.access-key");
    }

    String secretKey() throws IOException {
        return secrets.get("s3.secret-key");
    }

    private String clientSecret(Service service) throws IOException {
        return secrets.get("client." + service.id());
    }

    private Map<String, String> shared() {
        var backChannel = "http://127.0.0.1:" + Addresses.KEYCLOAK_PORT + "/realms/acervo/protocol/openid-connect/";
        var all = new TreeMap<String, String>();
        all.put("MICRONAUT_ENVIRONMENTS", "local");
        all.put("ACERVO_LOG", "local");
        all.put("ACERVO_HOST", "127.0.0.1");
        all.put("ACERVO_ISSUER", Addresses.REALM);
        all.put("ACERVO_JWKS_URL", backChannel + "certs");
        all.put("ACERVO_TOKEN_URL", backChannel + "token");
        all.put(
                "ACERVO_AUTHORIZED_PARTIES",
                "acervo-gateway,acervo-employees,acervo-permissions,acervo-documents,acervo-bff,acervo-cli");
        all.put("ACERVO_KAFKA", "127.0.0.1:" + Addresses.KAFKA_PORT);
        all.put("ACERVO_PUBLIC_URL", Addresses.GATEWAY);
        for (var service : Service.values()) {
            all.put("ACERVO_" + service.name() + "_URL", instances.urls(service));
        }
        return all;
    }

    private Map<String, String> stores() throws IOException {
        return Map.of(
                "ACERVO_DYNAMODB_URL",
                "http://127.0.0.1:" + Addresses.DYNAMODB_PORT,
                "ACERVO_S3_URL",
                "http://127.0.0.1:" + Addresses.S3_PORT,
                "ACERVO_S3_BUCKET",
                "acervo-documents",
                "ACERVO_OPENSEARCH_URL",
                "http://127.0.0.1:" + Addresses.OPENSEARCH_PORT,
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                accessKey(),
                "AWS_SECRET_ACCESS_KEY",
                secretKey());
    }
}

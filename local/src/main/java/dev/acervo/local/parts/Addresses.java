package dev.acervo.local.parts;

/** The public names and fixed ports of an installation on one machine. */
public final class Addresses {

    public static final String GATEWAY = "http://localhost:8080";
    public static final String KEYCLOAK = "http://localhost:8180";
    public static final String REALM = KEYCLOAK + "/realms/acervo";
    public static final String CONSOLE = KEYCLOAK + "/admin/acervo/console/";

    static final int KEYCLOAK_PORT = 8180;
    static final int KEYCLOAK_MANAGEMENT_PORT = 9180;
    static final int POSTGRESQL_PORT = 18432;
    static final int KAFKA_PORT = 18092;
    static final int KAFKA_CONTROLLER_PORT = 18093;
    static final int DYNAMODB_PORT = 18000;
    static final int S3_PORT = 18101;
    static final int OPENSEARCH_PORT = 18200;
    static final int OPENSEARCH_TRANSPORT_PORT = 18300;

    private Addresses() {}
}

package dev.acervo.local.parts;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Acervo's own services, in the order of DESIGN.md: what each needs before it starts, and how much heap it gets. */
public enum Service {
    GATEWAY("gateway", 8080, 256, Set.of("postgresql")),
    BFF("bff", 8081, 192, Set.of("kafka")),
    DOCUMENTS("documents", 8082, 256, Set.of("kafka", "dynamodb", "s3", "opensearch")),
    EMPLOYEES("employees", 8083, 192, Set.of("postgresql", "kafka")),
    PERMISSIONS("permissions", 8084, 192, Set.of("postgresql", "kafka"));

    private final String id;
    private final int port;
    private final int heapMegabytes;
    private final Set<String> after;

    Service(String id, int port, int heapMegabytes, Set<String> after) {
        this.id = id;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
        this.after = after;
    }

    public static Optional<Service> named(String id) {
        return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** Instances are ten ports apart. */
    public int port(int instance) {
        return port + 10 * (instance - 1);
    }

    String partName(int instance) {
        return instance == 1 ? id : id + "-" + instance;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    Set<String> after() {
        return after;
    }

    boolean hasDatabase() {
        return this == GATEWAY || this == EMPLOYEES || this == PERMISSIONS;
    }
}

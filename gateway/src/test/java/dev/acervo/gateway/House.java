package dev.acervo.gateway;

import dev.acervo.engines.Checkout;
import dev.acervo.engines.ChildEngine;
import dev.acervo.engines.Ports;
import dev.acervo.engines.PostgresEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tests of this module share: one PostgreSQL, one backend, and a gateway whose Keycloak is not there. */
final class House {
    static final Keys KEYS = new Keys();
    static final Backend BACKEND = new Backend(KEYS);

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static ChildEngine<PostgresEngine> postgres;
    private static Gateway withoutKeycloak;

    static {
        System.setProperty("ACERVO_LOG", "local");
    }

    private House() {}

    /** A gateway that runs in this JVM. */
    record Gateway(ConfigurableApplicationContext context, int port, int managementPort) {
        String url() {
            return "http://localhost:" + port;
        }

        String management() {
            return "http://localhost:" + managementPort;
        }

        JdbcTemplate jdbc() {
            return context.getBean(JdbcTemplate.class);
        }
    }

    static synchronized PostgresEngine postgres() throws Exception {
        if (postgres == null) {
            postgres = ChildEngine.start(new PostgresEngine(
                    Checkout.find(),
                    ChildEngine.temporaryHome("gateway-postgres"),
                    Ports.free(),
                    PASSWORD,
                    Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off")));
        }
        return postgres.engine();
    }

    static void database(String name) throws Exception {
        postgres().createDatabase(name, name, PASSWORD);
    }

    static String password() {
        return PASSWORD;
    }

    /** Its Keycloak is at a dead address: nobody can sign in, and everything else works. */
    static synchronized Gateway withoutKeycloak() throws Exception {
        if (withoutKeycloak == null) {
            withoutKeycloak = start(
                    "gateway_alone",
                    Ports.free(),
                    Map.of(
                            "ACERVO_ISSUER",
                            Keys.ISSUER,
                            "ACERVO_JWKS_URL",
                            BACKEND.url() + "/certs",
                            "ACERVO_TOKEN_URL",
                            "http://127.0.0.1:1/token",
                            "acervo.patience.other",
                            "2s"));
        }
        return withoutKeycloak;
    }

    static Gateway start(String database, int port, Map<String, Object> more) throws Exception {
        database(database);
        var nobody = "http://127.0.0.1:" + Ports.free();
        var managementPort = Ports.free();
        var settings = new HashMap<String, Object>(Map.of(
                "ACERVO_PORT", port,
                "ACERVO_MANAGEMENT_PORT", managementPort,
                "ACERVO_PUBLIC_URL", "http://localhost:" + port,
                "ACERVO_CLIENT_SECRET", "test-only-secret",
                "ACERVO_DB_URL", postgres().jdbcUrl(database),
                "ACERVO_DB_USER", database,
                "ACERVO_DB_PASSWORD", PASSWORD));
        settings.put("ACERVO_DOCUMENTS_URL", BACKEND.url());
        settings.put("ACERVO_BFF_URL", BACKEND.url());
        settings.put("ACERVO_EMPLOYEES_URL", nobody + "," + BACKEND.url());
        settings.put("ACERVO_PERMISSIONS_URL", nobody);
        settings.put("spring.main.register-shutdown-hook", false);
        settings.putAll(more);
        var context = new SpringApplicationBuilder(Application.class)
                .run(settings.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
        return new Gateway(context, port, managementPort);
    }
}

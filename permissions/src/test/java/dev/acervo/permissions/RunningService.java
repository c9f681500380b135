package dev.acervo.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/** The whole service, once per JVM, on real engines, with the company that it hears of. */
public final class RunningService {
    public static final Engines.Database DATABASE = Engines.database();
    public static final Company COMPANY = company();
    public static final Instance INSTANCE =
            Instance.start(DATABASE, Map.of("acervo.kafka", Engines.kafka(), "acervo.urls.employees", COMPANY.url()));
    public static final UUID HELENA = COMPANY.hire("Helena", null);

    private RunningService() {}

    private static Company company() {
        try {
            return new Company();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Api nobody() {
        return INSTANCE.api();
    }

    public static Api as(UUID person, String... roles) {
        return INSTANCE.api().as(Instance.TOKENS.person(person, roles));
    }

    public static Api helena() {
        return as(HELENA, "hr");
    }

    /** Waits until the company is known as it is now. */
    public static void settle() {
        var version = COMPANY.version();
        var employees = INSTANCE.api().as(Instance.TOKENS.service("acervo-employees"));
        var known = 0L;
        for (var round = 0; round < 15 && known < version; round++) {
            known = employees
                    .get("/access/org-version?waitMs=2000&atLeast=" + version)
                    .body()
                    .get("orgVersion")
                    .asLong();
        }
        assertThat(known).isGreaterThanOrEqualTo(version);
    }
}

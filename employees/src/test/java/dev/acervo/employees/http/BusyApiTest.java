package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** While a large change is being written, others are asked to come again; reading goes on. */
class BusyApiTest {
    private final Installation here = Installation.get();

    @Test
    void whoWaitsTooLongIsAskedToComeAgain() throws SQLException {
        var rui = here.hire("Rui", null);
        var database = here.database;
        try (var other = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select from org_version for update");
            var change = CompletableFuture.supplyAsync(() -> here.act(rui, "{\"kind\":\"leave\"}"));
            assertThat(here.hr.get(path(rui)).status()).isEqualTo(200);
            assertThat(here.hr.get("/employees?limit=1").status()).isEqualTo(200);
            var answer = change.join();
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(type(answer)).isEqualTo("busy");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            other.rollback();
        }
        assertThat(here.etag(rui)).isEqualTo("\"1\"");
        assertThat(here.act(rui, "{\"kind\":\"leave\"}").status()).isEqualTo(201);
    }
}

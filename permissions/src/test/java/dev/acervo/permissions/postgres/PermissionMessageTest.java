package dev.acervo.permissions.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.testing.Api;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example messages that consumers read are exactly what is written. */
class PermissionMessageTest {
    private static final Grant GRANT = new Grant(
            new GrantId(UUID.fromString("019a0000-0000-7000-8000-000000000001")),
            new Subject.Person(employee(6)),
            new Target.Subtree(employee(4)),
            Instant.parse("2026-11-01T12:00:00Z"),
            new Grant.Terms(
                    Level.VIEW,
                    List.of("training", "contract"),
                    Instant.parse("2026-12-01T00:00:00Z"),
                    "stays in the database"),
            new Grant.Origin(employee(7), Instant.parse("2026-11-01T12:00:00Z"), null),
            null,
            1);

    @Test
    void aPermissionThatIsGiven() throws IOException {
        assertWrites(GRANT, "permission-created.v1.json");
    }

    @Test
    void aPermissionThatIsEnded() throws IOException {
        assertWrites(GRANT.end(Instant.parse("2026-11-20T09:30:00Z"), employee(1)), "permission-ended.v1.json");
    }

    private static void assertWrites(Grant grant, String example) throws IOException {
        var written = ObjectMapper.getDefault().writeValueAsString(PermissionMessage.of(grant));
        var expected = Files.readString(Path.of(System.getProperty("acervo.root"), "permissions", "contract", example));
        assertThat(Api.JSON.readTree(written)).isEqualTo(Api.JSON.readTree(expected));
    }

    private static EmployeeId employee(int number) {
        return new EmployeeId(UUID.fromString("018f0000-0000-7000-8000-00000000000" + number));
    }
}

package dev.acervo.permissions.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.DepartmentId;
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

    @Test
    void aPermissionThatWillEndSoon() throws IOException {
        assertWrites(GRANT, "permission-expiring.v1.json");
    }

    @Test
    void aPermissionToAGroupOnADepartment() throws IOException {
        var grant = new Grant(
                GRANT.id(),
                new Subject.Group(new GroupId(UUID.fromString("019a0000-0000-7000-8000-000000000011"))),
                new Target.Department(new DepartmentId(UUID.fromString("019a0000-0000-7000-8000-000000000012"))),
                GRANT.from(),
                new Grant.Terms(Level.VIEW, List.of(), null, "stays in the database"),
                GRANT.origin(),
                null,
                1);
        assertWrites(grant, "permission-created-for-group.v1.json");
    }

    @Test
    void aShareOfOneDocument() throws IOException {
        var document = new DocumentId(UUID.fromString("018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f"));
        var share = new Grant(
                GRANT.id(),
                GRANT.subject(),
                new Target.Document(document, employee(4)),
                GRANT.from(),
                new Grant.Terms(Level.VIEW, List.of(), GRANT.terms().until(), "stays in the database"),
                new Grant.Origin(employee(7), GRANT.from(), new Basis.Direct()),
                null,
                1);
        assertWrites(share, "permission-created-share.v1.json");
    }

    @Test
    void aDelegationThatBeginsAndOneThatIsEnded() throws IOException {
        var delegation = new Delegation(
                new DelegationId(UUID.fromString("019a0000-0000-7000-8000-000000000002")),
                employee(4),
                employee(6),
                GRANT.from(),
                new Delegation.Terms(Instant.parse("2026-12-01T00:00:00Z"), "stays in the database"),
                employee(7),
                GRANT.from(),
                null,
                1);
        assertWrites(DelegationMessage.of(delegation), "delegation-started.v1.json");
        var ended = delegation.end(Instant.parse("2026-11-20T09:30:00Z"), employee(6));
        assertWrites(DelegationMessage.of(ended), "delegation-ended.v1.json");
    }

    private static void assertWrites(Grant grant, String example) throws IOException {
        assertWrites(PermissionMessage.of(grant), example);
    }

    private static void assertWrites(Object message, String example) throws IOException {
        var written = ObjectMapper.getDefault().writeValueAsString(message);
        var expected = Files.readString(Path.of(System.getProperty("acervo.root"), "permissions", "contract", example));
        assertThat(Api.JSON.readTree(written)).isEqualTo(Api.JSON.readTree(expected));
    }

    private static EmployeeId employee(int number) {
        return new EmployeeId(UUID.fromString("018f0000-0000-7000-8000-00000000000" + number));
    }
}

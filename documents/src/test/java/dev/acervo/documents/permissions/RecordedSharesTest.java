package dev.acervo.documents.permissions;

import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.Service;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.sharing.Basis;
import dev.acervo.documents.domain.sharing.NewShare;
import dev.acervo.documents.domain.sharing.Shares;
import dev.acervo.documents.domain.sharing.SharesContract;
import dev.acervo.documents.domain.sharing.Subject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same over HTTP, with this service's own token. */
class RecordedSharesTest extends SharesContract {
    private static final NewShare SHARE = new NewShare(
            new Subject(Subject.Type.GROUP, UUID.randomUUID()),
            new DocumentId(UUID.randomUUID()),
            employee(7),
            Level.VIEW,
            null,
            null,
            "Auditoria",
            employee(2),
            new Basis(Reason.Kind.GRANT, UUID.randomUUID()));

    @Override
    protected Shares shares() {
        return Service.bean(Shares.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 500, 502, 503})
    void whatTheCallerCannotHelpIsUnavailable(int status) {
        Service.PEERS.shares().refuseNext(status, "{\"detail\":\"Inside.\"}");
        assertThatThrownBy(() -> shares().record(SHARE, "key"))
                .isInstanceOf(DocumentProblem.Unavailable.class)
                .hasMessageNotContaining("Inside");
        Service.PEERS.shares().refuseNext(status, "<html>");
        assertThatThrownBy(() -> shares().of(SHARE.document(), new Shares.Query(null, null, 10)))
                .isInstanceOf(DocumentProblem.Unavailable.class);
    }

    @Test
    void aFaultInWhatTheServiceItselfWroteIsNotTheCallers() {
        var error = "{\"field\":\"%s\",\"code\":\"unknown\",\"detail\":\"Unknown.\"}";
        Service.PEERS.shares().refuseNext(400, "{\"errors\":[%s]}".formatted(error.formatted("owner")));
        assertThatThrownBy(() -> shares().record(SHARE, "key")).isInstanceOf(DocumentProblem.Unavailable.class);
        Service.PEERS
                .shares()
                .refuseNext(
                        400, "{\"errors\":[%s,%s]}".formatted(error.formatted("basis"), error.formatted("subject.id")));
        assertThatThrownBy(() -> shares().record(SHARE, "key"))
                .isInstanceOfSatisfying(
                        DocumentProblem.Invalid.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("subject.id", "unknown", "Unknown.")));
    }

    @Test
    void withoutATokenOfItsOwnTheServiceRecordsNothing() {
        try (var instance = Service.start(Map.of("acervo.token-url", "http://127.0.0.1:9/token"))) {
            var shares = instance.getApplicationContext().getBean(Shares.class);
            assertThatThrownBy(() -> shares.record(SHARE, "key")).isInstanceOf(DocumentProblem.Unavailable.class);
        }
    }

    @Test
    void aRequestThatIsNotFinishedIsAConflict() {
        Service.PEERS.shares().refuseNext(409, "{}");
        assertThatThrownBy(() -> shares().record(SHARE, "key")).isInstanceOf(DocumentProblem.Conflict.class);
    }
}

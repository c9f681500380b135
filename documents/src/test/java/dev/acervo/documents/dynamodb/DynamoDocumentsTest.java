package dev.acervo.documents.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.Service;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.DocumentStoreContract;
import dev.acervo.documents.domain.Leases;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.Outbox;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DynamoDocumentsTest extends DocumentStoreContract {
    @Override
    protected DocumentStore store() {
        return Service.bean(DocumentStore.class);
    }

    @Override
    protected Outbox outbox() {
        return Service.bean(Outbox.class);
    }

    @Override
    protected NewDocuments silently() {
        return Service.bean(NewDocuments.class);
    }

    @Test
    void aLeaseHasOneHolderUntilItRunsOut() {
        var leases = Service.bean(Leases.class);
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var length = Duration.ofSeconds(10);
        assertThat(leases.hold("job", "a", now, length)).isTrue();
        assertThat(leases.hold("job", "b", now.plusSeconds(9), length)).isFalse();
        assertThat(leases.hold("job", "a", now.plusSeconds(9), length)).isTrue();
        assertThat(leases.hold("job", "b", now.plusSeconds(15), length)).isFalse();
        assertThat(leases.hold("job", "b", now.plusSeconds(20), length)).isTrue();
        assertThat(leases.hold("other", "a", now, length)).isTrue();
    }
}

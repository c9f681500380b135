package dev.acervo.documents.domain.sharing;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.memory.MemoryShares;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every place where shares are recorded must do. */
public abstract class SharesContract {
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final Subject group = new Subject(Subject.Type.GROUP, UUID.randomUUID());

    protected abstract Shares shares();

    @Test
    void aRecordedShareIsFoundAtItsDocumentAndAtNoOther() {
        var share = shares().record(share(group, NOW.plusSeconds(60), "Auditoria"), key());
        assertThat(share)
                .isEqualTo(new Share(
                        share.id(),
                        group,
                        document,
                        Level.EDIT,
                        NOW,
                        NOW.plusSeconds(60),
                        "Auditoria",
                        employee(2),
                        Share.State.ACTIVE,
                        share.createdAt()));
        assertThat(shares().find(document, share.id())).contains(share);
        assertThat(shares().find(new DocumentId(UUID.randomUUID()), share.id())).isEmpty();
        assertThat(shares().find(document, UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSameKeyAnswersTheSameShareAndRefusesAnother() {
        var key = key();
        var once = shares().record(share(group, null, "Uma vez"), key);
        assertThat(shares().record(share(group, null, "Uma vez"), key)).isEqualTo(once);
        assertThatThrownBy(() -> shares().record(share(group, null, "Outra vez"), key))
                .isInstanceOf(DocumentProblem.KeyReused.class);
        assertThat(shares().of(document, new Shares.Query(null, null, 10)).items())
                .containsExactly(once);
    }

    @Test
    void whatOnlyTheRecordKnowsIsRefusedWithTheFieldOrTheSentence() {
        assertThatThrownBy(() -> shares().record(share(MemoryShares.NOBODY, null, "Ninguém"), key()))
                .isInstanceOfSatisfying(
                        DocumentProblem.Invalid.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("subject.id"));
        assertThatThrownBy(() -> shares().record(share(group, NOW, "Passado"), key()))
                .isInstanceOfSatisfying(
                        DocumentProblem.Invalid.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("past"));
        var myself = new Subject(Subject.Type.PERSON, employee(2).value());
        assertThatThrownBy(() -> shares().record(share(myself, null, "Eu"), key()))
                .isInstanceOf(DocumentProblem.LevelTooLow.class)
                .hasMessage("Nobody shares with themselves.");
    }

    @Test
    void anEndedShareStaysAsHistoryAndEndsOnce() {
        var share = shares().record(share(group, null, "Fim"), key());
        assertThat(shares().end(share.id(), employee(3)))
                .hasValueSatisfying(ended -> assertThat(ended.state()).isEqualTo(Share.State.ENDED));
        assertThatThrownBy(() -> shares().end(share.id(), employee(3))).isInstanceOf(DocumentProblem.Conflict.class);
        assertThat(shares().end(UUID.randomUUID(), employee(3))).isEmpty();
        assertThat(shares().of(document, new Shares.Query(Share.State.ACTIVE, null, 10))
                        .items())
                .isEmpty();
        assertThat(shares().of(document, new Shares.Query(Share.State.ENDED, null, 10))
                        .items())
                .hasSize(1);
    }

    @Test
    void pagesGiveEveryShareOnceNewestFirst() {
        var made = new ArrayList<Share>();
        for (int i = 0; i < 103; i++) {
            made.addFirst(shares().record(share(group, null, "Número " + i), key()));
        }
        var walked = new ArrayList<Share>();
        String after = null;
        do {
            var page = shares().of(document, new Shares.Query(Share.State.ACTIVE, after, 25));
            walked.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(walked).containsExactlyElementsOf(made);
        assertThat(shares().find(document, made.getLast().id())).contains(made.getLast());
    }

    private NewShare share(Subject subject, @Nullable Instant until, String reason) {
        return new NewShare(
                subject,
                document,
                employee(7),
                Level.EDIT,
                null,
                until,
                reason,
                employee(2),
                new Basis(Reason.Kind.ROLE, null));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

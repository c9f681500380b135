package dev.acervo.documents.domain.access;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;

/** Person 2 leads 3, who leads 4; 9 stands outside, stands in for 2, or has a document shared with them. */
class DelegationAndShareTest {
    private static final UUID PERMISSION = new UUID(1, 7);
    private static final Evaluator EVALUATOR = new Evaluator(DocumentTypes.shipped());

    @ParameterizedTest
    @CsvSource({
        "training, 3, EDIT",
        "training, 4, VIEW",
        "training, 2, NONE",
        "training, 5, NONE",
        "payslip, 3, NONE",
        "identity, 3, METADATA",
        "identity, 4, NONE",
        "exam, 4, METADATA",
        "other, 3, VIEW"
    })
    void whoStandsInHasWhatTheDelegatorHasByTheirLine(String type, int owner, Level level) {
        assertThat(EVALUATOR.decide(standIn(9), document(type, owner, 8)).level())
                .isEqualTo(level);
    }

    @Test
    void aDelegationTellsWhoGaveItAndItsEnd() {
        var reason = EVALUATOR
                .decide(standIn(9), document("training", 3, 8))
                .reasons()
                .getFirst();
        assertThat(reason).isEqualTo(new Reason(Reason.Kind.DELEGATION, Level.EDIT, null, null, employee(2), NOW));
    }

    @Test
    void aDelegationNeverManagesNorSharesNorAdds() {
        var everything = new DocumentType(
                "managed",
                new DocumentType.Name("Gerido", "Managed"),
                false,
                new DocumentType.Access(Level.MANAGE, Level.MANAGE, Level.MANAGE, Level.MANAGE),
                Set.of(DocumentType.Adder.DIRECT));
        var evaluator = new Evaluator(new DocumentTypes(List.of(everything)));
        var decision = evaluator.decide(standIn(9), document("managed", 3, 8));
        assertThat(decision.level()).isEqualTo(Level.EDIT);
        assertThat(decision.rights(DocumentStatus.ACTIVE).share()).isFalse();
        assertThat(decision.rights(DocumentStatus.ACTIVE).newVersion()).isTrue();
        assertThat(evaluator.mayAdd(standIn(9), 3, everything)).isFalse();
    }

    @Test
    void aboutMyselfNoDelegationAndNoShareCounts() {
        var mine = document("warning", 3, 8);
        assertThat(EVALUATOR.decide(standIn(3), mine).reasons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.SELF);
        var shared = EVALUATOR.decide(shared(3, mine, share(Level.MANAGE)), mine);
        assertThat(shared.level()).isEqualTo(Level.VIEW);
        assertThat(shared.reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.SELF);
    }

    @Test
    void aShareGivesItsLevelOnThatDocumentOnlyWhateverItsType() {
        var payslip = document("payslip", 3, 8);
        var friend = shared(9, payslip, share(Level.VIEW));
        var decision = EVALUATOR.decide(friend, payslip);
        assertThat(decision.reasons())
                .containsExactly(new Reason(Reason.Kind.GRANT, Level.VIEW, null, PERMISSION, null, NOW));
        assertThat(decision.newest(payslip)).contains(payslip.file());
        assertThat(EVALUATOR.decide(friend, document("payslip", 3, 8)).readable())
                .isFalse();
    }

    @Test
    void ofTwoSharesOfADocumentTheHigherCountsAndBothAreTold() {
        var contract = document("contract", 3, 8);
        var friend = shared(9, contract, share(Level.METADATA), share(Level.EDIT));
        assertThat(EVALUATOR.decide(friend, contract).reasons())
                .extracting(Reason::level)
                .containsExactly(Level.EDIT, Level.METADATA);
    }

    private static Scope.Shared share(Level level) {
        return new Scope.Shared(PERMISSION, level, NOW);
    }

    private static Actor shared(int person, Document document, Scope.Shared... shares) {
        var none = new RoaringBitmap();
        var documents = Map.of(document.id(), List.of(shares));
        return new Actor(
                employee(person), Set.of(), new Scope("1", null, person, none, none, List.of(), List.of(), documents));
    }

    /** Somebody to whom person 2 handed their reach. */
    private static Actor standIn(int person) {
        var none = new RoaringBitmap();
        var delegation = new Scope.Delegation(employee(2), RoaringBitmap.bitmapOf(3), RoaringBitmap.bitmapOf(4), NOW);
        return new Actor(
                employee(person),
                Set.of(),
                new Scope("1", null, person, none, none, List.of(), List.of(delegation), Map.of()));
    }
}

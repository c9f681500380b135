package dev.acervo.documents.domain.access;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.details;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static dev.acervo.documents.memory.Documents.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.access.Reason.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;

/** Person 1 leads 2, 2 leads 3; 9 stands outside; documents are added by 8 (hr) unless said otherwise. */
class EvaluatorTest {
    private static final Evaluator EVALUATOR = new Evaluator(DocumentTypes.shipped());
    private static final int HR = 8;

    @ParameterizedTest
    @CsvSource({
        "contract, 3, VIEW",
        "contract, 2, VIEW",
        "contract, 1, VIEW",
        "contract, 9, NONE",
        "contract, 8, MANAGE",
        "payslip, 3, VIEW",
        "payslip, 2, NONE",
        "payslip, 1, NONE",
        "payslip, 9, NONE",
        "payslip, 8, MANAGE",
        "identity, 3, VIEW",
        "identity, 2, METADATA",
        "identity, 1, NONE",
        "identity, 8, MANAGE",
        "exam, 3, VIEW",
        "exam, 2, METADATA",
        "exam, 1, METADATA",
        "exam, 8, MANAGE",
        "training, 3, VIEW",
        "training, 2, EDIT",
        "training, 1, VIEW",
        "training, 8, MANAGE",
        "warning, 3, VIEW",
        "warning, 2, EDIT",
        "warning, 1, VIEW",
        "warning, 9, NONE",
        "other, 3, EDIT",
        "other, 2, VIEW",
        "other, 1, VIEW",
        "other, 9, NONE"
    })
    void theTableDecides(String type, int person, Level level) {
        var added = document(type, 3, 7);
        assertThat(EVALUATOR.decide(actor(person), added).level()).isEqualTo(level);
    }

    @Test
    void anAuditorSeesThatNotSensitiveDocumentsExist() {
        var auditor = new Actor(employee(9), Set.of(Role.AUDITOR), scope(9));
        assertThat(level(auditor, document("contract", 3, HR))).isEqualTo(Level.METADATA);
        assertThat(level(auditor, document("payslip", 3, HR))).isEqualTo(Level.NONE);
    }

    @Test
    void aboutMyselfNoRoleAndNoGrantCounts() {
        var me = RoaringBitmap.bitmapOf(HR, 3);
        var grant = new Scope.Grant(Level.MANAGE, Set.of("warning", "payslip"), me, null, null);
        var scope = new Scope("1", null, HR, me, me, List.of(grant));
        var hr = new Actor(employee(HR), Set.of(Role.HR, Role.AUDITOR), scope);
        assertThat(level(hr, document("warning", HR, 2))).isEqualTo(Level.VIEW);
        assertThat(level(hr, document("payslip", HR, 2))).isEqualTo(Level.VIEW);
        assertThat(EVALUATOR.decide(hr, document("warning", HR, 2)).reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.SELF);
        assertThat(EVALUATOR.mayAdd(hr, HR, type("contract"))).isFalse();
        assertThat(EVALUATOR.mayAdd(hr, HR, type("other"))).isTrue();
        assertThat(EVALUATOR.mayAdd(hr, 3, type("contract"))).isTrue();
    }

    @Test
    void whoLeftHasNoReasonAtAll() {
        var gone = new Actor(employee(3), Set.of(Role.HR, Role.AUDITOR), Scope.nothing("1"));
        assertThat(level(gone, document("contract", 3, 3))).isEqualTo(Level.NONE);
        assertThat(level(gone, document("contract", 2, 3))).isEqualTo(Level.NONE);
        assertThat(EVALUATOR.clauses(gone)).isEmpty();
        assertThat(EVALUATOR.mayAdd(gone, 2, type("contract"))).isFalse();
    }

    @Test
    void aGrantWithoutTypesIsForThoseThatAreNotSensitive() {
        var open = granted(new Scope.Grant(Level.EDIT, Set.of(), RoaringBitmap.bitmapOf(3), null, null));
        assertThat(level(open, document("contract", 3, HR))).isEqualTo(Level.EDIT);
        assertThat(level(open, document("payslip", 3, HR))).isEqualTo(Level.NONE);
        assertThat(level(open, document("contract", 2, HR))).isEqualTo(Level.NONE);
        var named = granted(new Scope.Grant(Level.VIEW, Set.of("payslip"), RoaringBitmap.bitmapOf(3), null, null));
        assertThat(level(named, document("payslip", 3, HR))).isEqualTo(Level.VIEW);
        assertThat(level(named, document("contract", 3, HR))).isEqualTo(Level.NONE);
    }

    @Test
    void theStrongestReasonComesFirst() {
        var scope = new Scope(
                "1",
                null,
                2,
                RoaringBitmap.bitmapOf(3),
                new RoaringBitmap(),
                List.of(new Scope.Grant(Level.MANAGE, Set.of(), RoaringBitmap.bitmapOf(3), NOW, null)));
        var decision = EVALUATOR.decide(new Actor(employee(2), Set.of(), scope), document("contract", 3, 2));
        assertThat(decision.level()).isEqualTo(Level.MANAGE);
        assertThat(decision.reasons()).extracting(Reason::kind).containsExactly(Kind.GRANT, Kind.DIRECT, Kind.UPLOADER);
    }

    @Test
    void anUploaderReadsWhatTheyAddedAndNothingElse() {
        var mine = document("payslip", 3, 9);
        var later = mine.add(file(2, HR, NOW));
        var decision = EVALUATOR.decide(actor(9), later);
        assertThat(decision.level()).isEqualTo(Level.VIEW);
        assertThat(decision.reveals(later.versions().get(0))).isTrue();
        assertThat(decision.reveals(later.versions().get(1))).isFalse();
        assertThat(decision.newest(later)).contains(mine.file());
        assertThat(EVALUATOR.decide(actor(3), later).newest(later)).contains(later.file());
    }

    @Test
    void anUploaderLosesADocumentThatChangesOwnerOrType() {
        var mine = document("payslip", 3, 9);
        assertThat(level(actor(9), mine.describe(details("contract", 3), NOW))).isEqualTo(Level.NONE);
        assertThat(level(actor(9), mine.describe(details("payslip", 2), NOW))).isEqualTo(Level.NONE);
        var described = mine.describe(details("payslip", 3), NOW);
        assertThat(level(actor(9), described)).isEqualTo(Level.VIEW);
        var moved = mine.describe(details("contract", 3), NOW);
        assertThat(level(actor(9), moved.add(file(2, 9, NOW)))).isEqualTo(Level.VIEW);
        assertThat(moved.uploaders()).isEmpty();
    }

    @Test
    void aTypeThatNobodyKnowsShowsNothing() {
        assertThat(level(actor(HR), document("unheard-of", 3, 7))).isEqualTo(Level.NONE);
    }

    @Test
    void rightsFollowTheLevelAndTheStatus() {
        assertThat(Rights.of(Level.METADATA, DocumentStatus.ACTIVE))
                .isEqualTo(new Rights(false, false, false, false, false, false, false));
        assertThat(Rights.of(Level.VIEW, DocumentStatus.ACTIVE))
                .isEqualTo(new Rights(false, false, false, true, false, false, false));
        assertThat(Rights.of(Level.EDIT, DocumentStatus.ACTIVE))
                .isEqualTo(new Rights(true, false, false, true, true, false, false));
        assertThat(Rights.of(Level.MANAGE, DocumentStatus.ACTIVE))
                .isEqualTo(new Rights(true, true, false, true, true, true, true));
        assertThat(Rights.of(Level.MANAGE, DocumentStatus.TRASHED))
                .isEqualTo(new Rights(false, false, true, true, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "contract, 3, false",
        "contract, 2, false",
        "contract, 8, true",
        "training, 3, true",
        "training, 2, true",
        "training, 1, false",
        "training, 9, false",
        "training, 8, true",
        "evaluation, 3, false",
        "evaluation, 2, true",
        "identity, 3, true",
        "identity, 2, false"
    })
    void theTableSaysWhoMayAdd(String type, int person, boolean may) {
        assertThat(EVALUATOR.mayAdd(actor(person), 3, type(type))).isEqualTo(may);
    }

    private static Level level(Actor actor, Document document) {
        return EVALUATOR.decide(actor, document).level();
    }

    private static DocumentType type(String id) {
        return DocumentTypes.shipped().find(id).orElseThrow();
    }

    private static Actor actor(int person) {
        return new Actor(employee(person), person == HR ? Set.of(Role.HR) : Set.of(), scope(person));
    }

    private static Actor granted(Scope.Grant grant) {
        var scope = new Scope("1", null, 9, new RoaringBitmap(), new RoaringBitmap(), List.of(grant));
        return new Actor(employee(9), Set.of(), scope);
    }

    private static Scope scope(int person) {
        var direct = person == 1 || person == 2 ? RoaringBitmap.bitmapOf(person + 1) : new RoaringBitmap();
        var line = person == 1 ? RoaringBitmap.bitmapOf(3) : new RoaringBitmap();
        return new Scope("1", null, person, direct, line, List.of());
    }
}

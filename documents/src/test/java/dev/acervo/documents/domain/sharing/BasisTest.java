package dev.acervo.documents.domain.sharing;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentType;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.Role;
import dev.acervo.documents.domain.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Person 2 leads 3, whose documents their manager manages; everything else comes by permission. */
class BasisTest {
    private static final RoaringBitmap NONE = new RoaringBitmap();
    private static final UUID SHORT = new UUID(1, 1);
    private static final UUID LONG = new UUID(1, 2);
    private static final UUID ENDLESS = new UUID(1, 3);
    private static final DocumentType MANAGED = new DocumentType(
            "managed",
            new DocumentType.Name("Gerido", "Managed"),
            false,
            new DocumentType.Access(Level.MANAGE, Level.MANAGE, Level.VIEW, Level.MANAGE),
            Set.of());
    private static final Evaluator EVALUATOR = new Evaluator(new DocumentTypes(List.of(MANAGED)));

    private final Document document = document("managed", 3, 8);

    @Test
    void aRoleOutlastsAPlaceAndAPlaceAPermission() {
        var endless = List.of(grant(Level.MANAGE, null, ENDLESS));
        assertThat(basis(new Actor(employee(2), Set.of(Role.HR), leading(endless))))
                .contains(new Basis(Reason.Kind.ROLE, null));
        assertThat(basis(new Actor(employee(2), Set.of(), leading(endless))))
                .contains(new Basis(Reason.Kind.DIRECT, null));
        assertThat(basis(new Actor(employee(3), Set.of(), outside(3, List.of(), Map.of()))))
                .contains(new Basis(Reason.Kind.SELF, null));
    }

    @Test
    void ofPermissionsTheOneThatEndsLastCounts() {
        var brief = grant(Level.MANAGE, NOW.plusSeconds(1), SHORT);
        var later = new Scope.Shared(LONG, Level.MANAGE, NOW.plusSeconds(2));
        var shared = Map.of(document.id(), List.of(later));
        assertThat(basis(stranger(List.of(brief), shared))).contains(new Basis(Reason.Kind.GRANT, LONG));
        var endless = grant(Level.MANAGE, null, ENDLESS);
        assertThat(basis(stranger(List.of(brief, endless), shared))).contains(new Basis(Reason.Kind.GRANT, ENDLESS));
    }

    @Test
    void lessThanManageIsNoBasisHoweverLongItLasts() {
        assertThat(basis(stranger(List.of(grant(Level.EDIT, null, ENDLESS)), Map.of())))
                .isEmpty();
        var brief = grant(Level.MANAGE, NOW.plusSeconds(1), SHORT);
        assertThat(basis(stranger(List.of(grant(Level.EDIT, null, ENDLESS), brief), Map.of())))
                .contains(new Basis(Reason.Kind.GRANT, SHORT));
    }

    @Test
    void nobodySharesForSomebodyElse() {
        var delegation = new Scope.Delegation(employee(2), RoaringBitmap.bitmapOf(3), NONE, null);
        var scope = new Scope("1", null, 9, NONE, NONE, List.of(), List.of(delegation), Map.of());
        assertThat(basis(new Actor(employee(9), Set.of(), scope))).isEmpty();
    }

    private Optional<Basis> basis(Actor actor) {
        return Basis.of(EVALUATOR.decide(actor, document));
    }

    private static Actor stranger(List<Scope.Grant> grants, Map<DocumentId, List<Scope.Shared>> shares) {
        return new Actor(employee(9), Set.of(), outside(9, grants, shares));
    }

    private static Scope leading(List<Scope.Grant> grants) {
        return new Scope("1", null, 2, RoaringBitmap.bitmapOf(3), NONE, grants);
    }

    private static Scope outside(int self, List<Scope.Grant> grants, Map<DocumentId, List<Scope.Shared>> shares) {
        return new Scope("1", null, self, NONE, NONE, grants, List.of(), shares);
    }

    private static Scope.Grant grant(Level level, @Nullable Instant until, UUID id) {
        return new Scope.Grant(level, Set.of(), RoaringBitmap.bitmapOf(3), until, id);
    }
}

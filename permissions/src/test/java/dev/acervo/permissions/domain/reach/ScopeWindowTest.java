package dev.acervo.permissions.domain.reach;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** A scope that is remembered turns with its windows, to the millisecond and below. */
class ScopeWindowTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-01T01:00:00Z");
    private static final int BRUNO = 1;
    private static final int JOAO = 2;

    private Instant now = FROM.minusSeconds(60);
    private final InMemoryAccess access = new InMemoryAccess(() -> now);
    private final Map<ScopeCache.Key, Scope> remembered = new HashMap<>();
    private final Questions questions = new Questions(access, new ScopeCache() {
        @Override
        public Optional<Scope> get(Key key) {
            return Optional.ofNullable(remembered.get(key));
        }

        @Override
        public void put(Key key, Scope scope) {
            remembered.put(key, scope);
        }
    });

    @BeforeEach
    void aPermission() {
        var people = List.of(member(BRUNO, -1), member(JOAO, -1));
        access.change(moment -> decided(
                ((OrgChange.Sound) Change.ofPeople(moment.world(), 1, people, DepartmentChanges.NONE, moment.time()))
                        .change()));
        var grant = People.grant(1, BRUNO, new Target.Person(id(JOAO)), FROM, UNTIL);
        access.change(moment -> decided(Change.ofGrants(moment.world(), List.<Grant>of(grant), moment.time())));
    }

    private static AccessStore.Decided<Boolean> decided(Change change) {
        return new AccessStore.Decided<>(true, Optional.of(change));
    }

    @Test
    void itTurnsExactlyAtTheStartAndAtTheEnd() {
        requireTurn(FROM, false);
        requireTurn(UNTIL, true);
    }

    /** Back and forth, because the clock of a database that was set back is no reason to show what is over, or to forget. */
    private void requireTurn(Instant boundary, boolean before) {
        for (var nanos : List.of(1_000_000L, 1_000L, 1L)) {
            requireGiven(boundary.minusNanos(nanos), before);
            requireGiven(boundary, !before);
            requireGiven(boundary.plusNanos(nanos), !before);
        }
    }

    private void requireGiven(Instant time, boolean given) {
        now = time;
        var expected = given ? List.of(RoaringBitmap.bitmapOf(JOAO)) : List.<RoaringBitmap>of();
        var scope = questions.scope(id(BRUNO));
        assertThat(scope.grants()).as("at %s", time).map(Scope.Part::people).isEqualTo(expected);
        assertThat(questions.scope(id(BRUNO))).as("asked again").isSameAs(scope);
        assertThat(scope.standsAt(time)).isTrue();
        assertThat(access.now().world().check(id(BRUNO), id(JOAO), time).isAllowed())
                .isEqualTo(given);
    }
}

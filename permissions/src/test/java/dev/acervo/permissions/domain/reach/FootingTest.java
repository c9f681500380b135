package dev.acervo.permissions.domain.reach;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.grant.Window;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shares that rest on shares: the whole chain goes with what it hangs on. */
class FootingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Target.Document DOCUMENT = new Target.Document(People.documentId(1), id(5));

    private World world = company();

    @Test
    void aChainOfSharesEndsWithWhatTheFirstRestsOn() {
        var basis = give(1, 1, new Target.Person(id(5)), null, id(9), null);
        var first = give(2, 2, DOCUMENT, null, id(1), new Basis.Permission(basis.id()));
        var second = give(3, 3, DOCUMENT, null, id(2), new Basis.Permission(first.id()));
        give(4, 4, DOCUMENT, null, id(3), new Basis.Permission(second.id()));

        var change = Change.ofGrants(world, List.of(basis.end(NOW, id(9))), NOW);

        assertThat(change.after().grants().of(DOCUMENT.id())).isEmpty();
        assertThat(change.alterations().grants())
                .hasSize(4)
                .allSatisfy(grant -> assertThat(grant.ended()).isNotNull());
        assertThat(change.events()).hasSize(4);
        for (var subject = 1; subject <= 4; subject++) {
            assertThat(change.after().scopeVersion(id(subject)))
                    .isEqualTo(change.after().epoch());
        }
    }

    @Test
    void aChainOfSharesIsCutToTheEndOfWhatTheFirstRestsOn() {
        var basis = give(1, 1, new Target.Person(id(5)), null, id(9), null);
        var first = give(2, 2, DOCUMENT, null, id(1), new Basis.Permission(basis.id()));
        var second = give(3, 3, DOCUMENT, NOW.plusSeconds(9), id(2), new Basis.Permission(first.id()));

        var end = NOW.plusSeconds(5);
        var terms = new Grant.Terms(Level.MANAGE, List.of(), end, "shorter");
        world = Change.ofGrants(world, List.of(basis.with(terms)), NOW).after();

        assertThat(List.of(first, second)).allSatisfy(share -> {
            var now = world.grants().find(share.id()).orElseThrow();
            assertThat(now.terms().until()).isEqualTo(end);
        });
    }

    private Grant give(
            int number, int subject, Target target, @Nullable Instant until, EmployeeId by, @Nullable Basis basis) {
        var grant = People.grant(
                number,
                new Subject.Person(id(subject)),
                target,
                new Window(NOW, until),
                Level.MANAGE,
                new Grant.Origin(by, NOW, basis));
        world = Change.ofGrants(world, List.of(grant), NOW).after();
        return grant;
    }

    private static World company() {
        var people = List.of(member(1, -1), member(2, -1), member(3, -1), member(4, -1), member(5, -1), member(9, -1));
        var change = Change.ofPeople(World.EMPTY, 1, people, DepartmentChanges.NONE, NOW);
        return ((OrgChange.Sound) change).change().after();
    }
}

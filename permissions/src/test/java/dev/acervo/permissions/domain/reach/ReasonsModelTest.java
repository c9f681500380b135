package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Explanation = decision = a naive walk, and the viewers are exactly those who reach: for every pair of a random company. */
class ReasonsModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final int PEOPLE = 200;
    private static final int PERMISSIONS = 150;

    private final NaiveCompany model = new NaiveCompany();

    @Property(tries = 10)
    void whatIsExplainedIsWhatIsDecided(@ForAll long seed) {
        var world = company(new Random(seed));
        for (var subject = 0; subject < PEOPLE; subject++) {
            for (var employee = 0; employee < PEOPLE; employee++) {
                compare(world, People.id(subject), People.id(employee));
            }
        }
    }

    @Property(tries = 10)
    void theViewersAreExactlyWhoReaches(@ForAll long seed) {
        var world = company(new Random(seed));
        for (var employee = 0; employee < PEOPLE; employee++) {
            var expected = new ArrayList<World.Viewer>();
            for (var subject = 0; subject < PEOPLE; subject++) {
                var reason = model.check(People.id(subject), People.id(employee), NOW);
                if (reason.isAllowed()) {
                    expected.add(new World.Viewer(model.people.get(People.id(subject)), reason));
                }
            }
            assertThat(world.viewers(People.id(employee), NOW)).isEqualTo(expected);
        }
    }

    private void compare(World world, EmployeeId subject, EmployeeId employee) {
        var reasons = world.reasons(subject, employee, NOW);
        var decision = world.check(subject, employee, NOW);
        var found = new HashSet<Object>();
        for (var why : reasons) {
            var grant = why.grant();
            found.add(grant == null ? why.reason() : grant.id());
            requireChain(why, subject, employee);
        }
        assertThat(found).hasSameSizeAs(reasons).isEqualTo(model.reasons(subject, employee, NOW));
        assertThat(decision).isEqualTo(model.check(subject, employee, NOW));
        assertThat(reasons.isEmpty() ? Reason.NONE : reasons.getFirst().reason())
                .isEqualTo(decision);
    }

    /** Link by link, each leading the next. */
    private static void requireChain(Why why, EmployeeId subject, EmployeeId employee) {
        var chain = why.chain();
        var grant = why.grant();
        assertThat(chain.getFirst().id())
                .isEqualTo(grant == null ? subject : grant.target().id());
        assertThat(chain.getLast().id()).isEqualTo(employee);
        for (var at = 1; at < chain.size(); at++) {
            assertThat(chain.get(at).manager()).isEqualTo(chain.get(at - 1).id());
        }
        assertThat(chain).doesNotHaveDuplicates();
    }

    private World company(Random random) {
        model.people.clear();
        model.grants.clear();
        for (var number = 0; number < PEOPLE; number++) {
            var manager =
                    number == 0 || random.nextInt(40) == 0 ? -1 : random.nextInt(Math.max(0, number - 30), number);
            var employment = random.nextInt(15) == 0
                    ? Employment.TERMINATED
                    : random.nextInt(10) == 0 ? Employment.ON_LEAVE : Employment.ACTIVE;
            put(People.member(number, manager, employment));
        }
        for (var number = 0; number < PERMISSIONS; number++) {
            var grant = permission(number, random);
            model.grants.put(grant.id(), grant);
        }
        return new World(1, chart(), Directory.EMPTY, Grants.of(model.grants.values()), ScopeVersions.NONE);
    }

    private void put(Member member) {
        model.people.put(member.id(), member);
    }

    private OrgSnapshot chart() {
        return ((OrgBuild.Built) OrgSnapshot.build(1, List.copyOf(model.people.values()))).snapshot();
    }

    /** Some are over, some begin right now or end right now, some are still to come. */
    private static Grant permission(int number, Random random) {
        var on = People.id(random.nextInt(PEOPLE));
        var target = random.nextBoolean() ? new Target.Person(on) : new Target.Subtree(on);
        var from = NOW.plusSeconds(60L * random.nextInt(-2, 2));
        var until = random.nextBoolean() ? null : from.plusSeconds(60L * (1 + random.nextInt(2)));
        return People.grant(number, random.nextInt(PEOPLE), target, from, until);
    }
}

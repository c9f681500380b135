package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.delegation.Delegations;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.DirectoryBuild;
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
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Explanation = decision = a naive walk, and the viewers are exactly those who reach: for every pair of a random company. */
class ReasonsModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final int PEOPLE = 200;
    private static final int PERMISSIONS = 150;
    private static final int DELEGATIONS = 40;
    private static final int DEPARTMENTS = 12;
    private static final int GROUPS = 10;

    private final NaiveCompany model = new NaiveCompany();

    @Property(tries = 4)
    void whatIsExplainedIsWhatIsDecided(@ForAll long seed) {
        var world = company(new Random(seed));
        for (var subject = 0; subject < PEOPLE; subject++) {
            for (var employee = 0; employee < PEOPLE; employee++) {
                compare(world, People.id(subject), People.id(employee));
            }
        }
    }

    @Property(tries = 4)
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
            var delegation = why.delegation();
            found.add(grant != null ? grant.id() : delegation != null ? delegation.id() : why.reason());
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
        assertThat(chain.getFirst().id()).isEqualTo(start(why, subject, employee));
        assertThat(chain.getLast().id()).isEqualTo(employee);
        for (var at = 1; at < chain.size(); at++) {
            assertThat(chain.get(at).manager()).isEqualTo(chain.get(at - 1).id());
        }
        assertThat(chain).doesNotHaveDuplicates();
    }

    /** Where the chain of a reason begins. */
    private static EmployeeId start(Why why, EmployeeId subject, EmployeeId employee) {
        if (why.delegation() != null) {
            return why.delegation().delegator();
        }
        if (why.grant() == null) {
            return subject;
        }
        return why.grant().target() instanceof Target.Subtree(var root) ? root : employee;
    }

    private World company(Random random) {
        model.people.clear();
        model.departments.clear();
        model.groups.clear();
        model.grants.clear();
        model.delegations.clear();
        for (var number = 0; number < DEPARTMENTS; number++) {
            var department = People.department(number, number == 0 ? -1 : random.nextInt(number));
            model.departments.put(department.id(), department);
        }
        for (var number = 0; number < PEOPLE; number++) {
            var manager =
                    number == 0 || random.nextInt(40) == 0 ? -1 : random.nextInt(Math.max(0, number - 30), number);
            var employment = random.nextInt(15) == 0
                    ? Employment.TERMINATED
                    : random.nextInt(10) == 0 ? Employment.ON_LEAVE : Employment.ACTIVE;
            var department = random.nextInt(-1, DEPARTMENTS);
            var title = random.nextInt(4) == 0 ? "Analyst" : "Driver";
            put(People.member(number, manager, employment, department, title, null));
        }
        for (var number = GROUPS - 1; number >= 0; number--) {
            var group = People.group(number, definition(number, random));
            model.groups.put(group.id(), group);
        }
        for (var number = 0; number < PERMISSIONS; number++) {
            var grant = permission(number, random);
            model.grants.put(grant.id(), grant);
        }
        for (var number = 0; number < DELEGATIONS; number++) {
            var delegator = random.nextInt(PEOPLE);
            var delegate = (delegator + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            var from = NOW.plusSeconds(60L * random.nextInt(-2, 2));
            var delegation = People.delegation(number, delegator, delegate, from, from.plusSeconds(120));
            model.delegations.put(delegation.id(), delegation);
        }
        return world();
    }

    private World world() {
        var org = ((OrgBuild.Built) OrgSnapshot.build(1, List.copyOf(model.people.values()))).snapshot();
        var directory =
                ((DirectoryBuild.Built) Directory.build(model.people.values(), model.departments.values())).directory();
        return new World(
                1,
                org,
                directory,
                Grants.of(model.grants.values()),
                Groups.of(model.groups.values(), org, directory),
                Delegations.of(model.delegations.values()),
                ScopeVersions.NONE);
    }

    /** By hand with groups of greater numbers in it, or by rule. */
    private static Group.Definition definition(int number, Random random) {
        if (random.nextBoolean()) {
            return new Group.Definition.ByRule(new Rule(
                    Set.of(People.departmentId(random.nextInt(DEPARTMENTS))),
                    random.nextBoolean() ? Set.of("ANALYST") : Set.of(),
                    Set.of(),
                    random.nextInt(3) == 0 ? Set.of(Employment.ON_LEAVE) : Set.of()));
        }
        var people =
                random.ints(random.nextInt(8), 0, PEOPLE).mapToObj(People::id).collect(Collectors.toSet());
        var inner = number + 1 + random.nextInt(GROUPS);
        return new Group.Definition.ByHand(people, inner < GROUPS ? Set.of(People.groupId(inner)) : Set.of());
    }

    private void put(Member member) {
        model.people.put(member.id(), member);
    }

    /** Some are over, some begin right now or end right now, some are still to come. */
    private static Grant permission(int number, Random random) {
        var on = People.id(random.nextInt(PEOPLE));
        var target = switch (random.nextInt(4)) {
            case 0 -> new Target.Person(on);
            case 1 -> new Target.Subtree(on);
            case 2 -> new Target.Group(People.groupId(random.nextInt(GROUPS)));
            default -> new Target.Department(People.departmentId(random.nextInt(DEPARTMENTS)));
        };
        var subject = random.nextInt(4) == 0
                ? new Subject.Group(People.groupId(random.nextInt(GROUPS)))
                : new Subject.Person(People.id(random.nextInt(PEOPLE)));
        var from = NOW.plusSeconds(60L * random.nextInt(-2, 2));
        var until = random.nextBoolean() ? null : from.plusSeconds(60L * (1 + random.nextInt(2)));
        return People.grant(number, subject, target, from, until);
    }
}

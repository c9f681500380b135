package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Random histories of a company. After each step, for every pair of people: check = membership in the scope = a naive walk;
 * and the scope that whoever asks gets, remembered or not, = one that is resolved anew.
 */
class ReachModelTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int PEOPLE = 9;

    enum Kind {
        HIRE_OR_MOVE,
        HIRE_OR_MOVE_TWO,
        TERMINATE,
        REHIRE,
        RENAME,
        GRANT_ON_PERSON,
        GRANT_ON_SUBTREE,
        END_GRANT,
        TIME_PASSES,
        WHOLE_CHART
    }

    record Step(Kind kind, int who, int whom, int days) {}

    private final Questions questions = new Questions(new Now(), new Remembering());
    private final NaiveCompany model = new NaiveCompany();
    private World world = World.EMPTY;
    private long orgVersion;
    private int grants;
    private Instant now = START;

    @Provide
    Arbitrary<List<Step>> history() {
        var who = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        who,
                        Arbitraries.integers().between(-1, PEOPLE - 1),
                        Arbitraries.integers().between(-3, 9))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void checkIsMembershipIsANaiveWalk(@ForAll("history") List<Step> history) {
        for (var step : history) {
            take(step);
            compareAll();
        }
    }

    private void take(Step step) {
        switch (step.kind()) {
            case HIRE_OR_MOVE -> people(List.of(placed(step.who(), step.whom())));
            case HIRE_OR_MOVE_TWO ->
                people(List.of(placed(step.who(), step.whom()), placed((step.who() + 1) % PEOPLE, step.whom() - 1)));
            case TERMINATE -> employment(step.who(), Employment.TERMINATED);
            case REHIRE -> employment(step.who(), Employment.ACTIVE);
            case RENAME -> rename(step.who());
            case GRANT_ON_PERSON -> grant(step, new Target.Person(People.id(Math.max(0, step.whom()))));
            case GRANT_ON_SUBTREE -> grant(step, new Target.Subtree(People.id(Math.max(0, step.whom()))));
            case END_GRANT -> end(step.who());
            case TIME_PASSES -> now = now.plusSeconds(3_600L * (1 + Math.abs(step.days())));
            case WHOLE_CHART -> wholeChart();
        }
    }

    private Member placed(int who, int manager) {
        var known = model.people.get(People.id(who));
        var at = manager >= 0 && model.people.containsKey(People.id(manager)) ? manager : -1;
        return People.member(who, at, known == null ? Employment.ACTIVE : known.employment());
    }

    private void employment(int who, Employment employment) {
        var known = model.people.get(People.id(who));
        if (known != null) {
            people(List.of(new Member(known.id(), known.number(), known.name(), known.manager(), employment)));
        }
    }

    private void rename(int who) {
        var known = model.people.get(People.id(who));
        if (known != null) {
            people(List.of(
                    new Member(known.id(), known.number(), known.name() + "!", known.manager(), known.employment())));
        }
    }

    private void people(List<Member> changed) {
        var before = new HashMap<>(model.people);
        changed.forEach(member -> model.people.put(member.id(), member));
        var change = Change.ofPeople(world, orgVersion + 1, changed, now);
        if (model.hasCycle()) {
            assertThat(change).isInstanceOf(OrgChange.Broken.class);
            model.people.clear();
            model.people.putAll(before);
            return;
        }
        apply(change);
        forgetGrantsOfTheTerminated();
    }

    private void wholeChart() {
        apply(Change.ofChart(world, new OrgSource.Chart(orgVersion + 1, List.copyOf(model.people.values())), now));
        forgetGrantsOfTheTerminated();
    }

    private void apply(OrgChange change) {
        assertThat(change).isInstanceOf(OrgChange.Sound.class);
        orgVersion++;
        world = ((OrgChange.Sound) change).change().after();
    }

    private void forgetGrantsOfTheTerminated() {
        model.grants.values().removeIf(grant -> {
            var subject = model.people.get(grant.subject());
            return subject != null && subject.isTerminated();
        });
    }

    private void grant(Step step, Target target) {
        var subject = model.people.get(People.id(step.who()));
        if (subject == null || subject.isTerminated() || !model.people.containsKey(target.id())) {
            return;
        }
        var from = now.plusSeconds(3_600L * step.days());
        var until = step.days() % 2 == 0 ? null : from.plusSeconds(7_200);
        var grant = People.grant(++grants, step.who(), target, from, until);
        model.grants.put(grant.id(), grant);
        world = Change.ofGrants(world, List.of(grant), List.of()).after();
    }

    private void end(int which) {
        var open = model.grants.values().stream()
                .map(Grant::id)
                .sorted(java.util.Comparator.comparing(GrantId::toString))
                .toList();
        if (!open.isEmpty()) {
            var ended = model.grants.remove(open.get(which % open.size())).end(now, People.id(0));
            world = Change.ofGrants(world, List.of(ended), List.of()).after();
        }
    }

    private void compareAll() {
        for (var subject = 0; subject < PEOPLE; subject++) {
            compare(People.id(subject));
        }
    }

    private void compare(EmployeeId subject) {
        var scope = world.scope(subject, now);
        var isPresent = world.present(subject).isPresent();
        assertThat(scope.self() != null).isEqualTo(isPresent);
        assertThat(numbers(scope.direct())).isEqualTo(isPresent ? model.direct(subject) : Set.of());
        assertThat(numbers(scope.line())).isEqualTo(isPresent ? model.line(subject) : Set.of());
        var granted = new RoaringBitmap();
        scope.grants().forEach(part -> granted.or(part.people()));
        assertThat(numbers(granted)).isEqualTo(isPresent ? model.granted(subject, now) : Set.of());
        for (var employee = 0; employee < PEOPLE; employee++) {
            var reason = world.check(subject, People.id(employee), now);
            assertThat(reason)
                    .as("%d asks for %d", subject.value().getLeastSignificantBits(), employee)
                    .isEqualTo(model.check(subject, People.id(employee), now));
            assertThat(reason.isAllowed()).isEqualTo(contains(scope, granted, employee));
        }
        assertThat(questions.scope(subject)).as("remembered or resolved anew").isEqualTo(scope);
    }

    private static boolean contains(Scope scope, RoaringBitmap granted, int number) {
        return (scope.self() != null && scope.self().value() == number)
                || scope.direct().contains(number)
                || scope.line().contains(number)
                || granted.contains(number);
    }

    private static Set<Integer> numbers(RoaringBitmap bitmap) {
        var numbers = new ArrayList<Integer>();
        bitmap.forEach((int number) -> numbers.add(number));
        return new TreeSet<>(numbers);
    }

    /** Forgets nothing, so that whatever is asked again comes from here. */
    private static final class Remembering implements ScopeCache {
        private final Map<Key, Scope> scopes = new HashMap<>();

        @Override
        public Optional<Scope> get(Key key) {
            return Optional.ofNullable(scopes.get(key));
        }

        @Override
        public void put(Key key, Scope scope) {
            scopes.put(key, scope);
        }
    }

    /** The world as it is in this history. */
    private final class Now implements AccessStore {
        @Override
        public Moment now() {
            return new Moment(world, now);
        }

        @Override
        public Moment await(long version, Duration longest) {
            return now();
        }

        @Override
        public <R> R change(Function<Moment, Decided<R>> decision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GrantId changeOnce(@Nullable Once once, Function<Moment, Decided<GrantId>> decision) {
            throw new UnsupportedOperationException();
        }
    }
}

package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.History.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Random histories of a company. After each step, for every pair of people: check = membership in the scope = a naive walk;
 * and the scope that whoever asks gets, remembered or not, = one that is resolved anew. The number of histories is
 * {@code -Djqwik.tries.default}, 500 unless told otherwise.
 */
class ReachModelTest {
    private final History company = new History();
    private final Questions questions = new Questions(new Now(), new Remembering());

    @Provide
    Arbitrary<List<Step>> history() {
        return History.steps();
    }

    @Property
    void checkIsMembershipIsANaiveWalk(@ForAll("history") List<Step> history) {
        for (var step : history) {
            company.take(step);
            for (var subject = 0; subject < History.PEOPLE; subject++) {
                compare(People.id(subject));
            }
        }
    }

    private void compare(EmployeeId subject) {
        var world = company.world;
        var model = company.model;
        var now = company.now;
        var scope = world.scope(subject, now);
        var isPresent = world.present(subject).isPresent();
        assertThat(scope.self() != null).isEqualTo(isPresent);
        assertThat(numbers(scope.direct())).isEqualTo(isPresent ? model.direct(subject) : Set.of());
        assertThat(numbers(scope.line())).isEqualTo(isPresent ? model.line(subject) : Set.of());
        var granted = new RoaringBitmap();
        scope.grants().forEach(part -> granted.or(part.people()));
        assertThat(numbers(granted)).isEqualTo(isPresent ? model.granted(subject, now) : Set.of());
        var handed = new RoaringBitmap();
        scope.delegations().forEach(part -> {
            handed.or(part.direct());
            handed.or(part.line());
        });
        assertThat(numbers(handed)).isEqualTo(isPresent ? model.handed(subject, now) : Set.of());
        assertThat(shared(scope)).isEqualTo(isPresent ? model.shared(subject, now) : Set.of());
        var reached = scope.everybody();
        for (var employee = 0; employee < History.PEOPLE; employee++) {
            var reason = world.check(subject, People.id(employee), now);
            assertThat(reason)
                    .as("%d asks for %d", subject.value().getLeastSignificantBits(), employee)
                    .isEqualTo(model.check(subject, People.id(employee), now));
            var isSelf = scope.self() != null && scope.self().value() == employee;
            assertThat(reason.isAllowed()).isEqualTo(isSelf || reached.contains(employee));
        }
        assertThat(questions.scope(subject)).as("remembered or resolved anew").isEqualTo(scope);
    }

    private static Set<GrantId> shared(Scope scope) {
        return scope.documents().stream().map(Scope.Shared::permission).collect(Collectors.toSet());
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
            return new Moment(company.world, company.now);
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
        public UUID changeOnce(@Nullable Once once, Function<Moment, Decided<UUID>> decision) {
            throw new UnsupportedOperationException();
        }
    }
}

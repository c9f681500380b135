package dev.acervo.permissions.domain.reach;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What a store promises, whatever it keeps things in; and, by inheritance, what the archives beside it do. */
public abstract class AccessContract extends ArchiveContract {
    @Test
    void aChangeIsInForceForTheNextQuestion() {
        people(member(base, -1), member(base + 1, base));

        var moment = store().now();
        assertThat(moment.world().check(id(base), id(base + 1), moment.time())).isEqualTo(Reason.DIRECT);
        people(member(base + 1, -1));
        assertThat(store().now().world().check(id(base), id(base + 1), moment.time()))
                .isEqualTo(Reason.NONE);
    }

    @Test
    void aRefusalChangesNothing() {
        people(member(base, -1));
        var before = store().now().world();

        assertThatThrownBy(() -> store().change(moment -> {
                    throw new Refusal.Over().refused();
                }))
                .isInstanceOf(Refused.class);

        assertThat(store().now().world().epoch()).isEqualTo(before.epoch());
        people(member(base + 1, base));
        assertThat(store().now().world().epoch()).isEqualTo(before.epoch() + 1);
    }

    @Test
    void aPermissionIsKeptAsItWasGivenAndEnded() {
        people(member(base, -1), member(base + 1, -1));
        var grant = give(base, new Target.Subtree(id(base + 1)));
        assertThat(archive().find(grant.id())).contains(grant);

        var ended = grant.end(store().now().time().truncatedTo(ChronoUnit.MICROS), id(base + 1));
        change(ended);

        assertThat(archive().find(grant.id())).contains(ended);
        assertThat(store().now().world().grants().find(grant.id())).isEmpty();
        assertThat(store().now()
                        .world()
                        .check(id(base), id(base + 1), store().now().time()))
                .isEqualTo(Reason.NONE);
    }

    @Test
    void terminationEndsWhatSomebodyWasGiven() {
        people(member(base, -1), member(base + 1, -1));
        var grant = give(base, new Target.Person(id(base + 1)));

        people(member(base, -1, Employment.TERMINATED));

        assertThat(archive().find(grant.id()).orElseThrow().ended()).isNotNull();
    }

    @Test
    void theArchiveShowsToMeByMeAndOnMeAndPages() {
        people(member(base, -1), member(base + 1, base), member(base + 2, -1), member(base + 3, -1));
        var toMe = give(base + 1, new Target.Person(id(base + 2)));
        var onMe = give(base + 2, new Target.Person(id(base + 1)));
        var onMyLine = give(base + 2, new Target.Subtree(id(base)));
        var foreign = give(base + 2, new Target.Person(id(base + 3)));
        var me = new Subject.Person(id(base + 1));
        var own = new GrantArchive.Sight.Own(
                id(base + 1),
                List.of(me),
                List.of(
                        new Target.Person(id(base + 1)),
                        new Target.Subtree(id(base + 1)),
                        new Target.Subtree(id(base))));
        var any = GrantArchive.Filter.ANY;

        assertThat(archive().list(own, any, null, 10)).containsExactly(onMyLine, onMe, toMe);
        assertThat(archive().list(own, any, onMyLine.id(), 1)).containsExactly(onMe);
        var aboutTwo = new GrantArchive.Filter(id(base + 2).value(), null, null, State.ACTIVE, null, List.of());
        assertThat(archive().list(new GrantArchive.Sight.All(), aboutTwo, null, 10))
                .containsExactly(foreign, onMyLine, onMe);
        var ended =
                new GrantArchive.Filter(id(base + 2).value(), id(base + 3).value(), null, State.ENDED, null, List.of());
        assertThat(archive().list(new GrantArchive.Sight.All(), ended, null, 10))
                .isEmpty();
    }

    @Test
    void aKeyDoesItsWorkOnce() {
        people(member(base, -1), member(base + 1, -1));
        var once = new AccessStore.Once("hr " + base, "POST /permissions", "key", "content");
        var first = grant(base, new Target.Person(id(base + 1)));
        var second = grant(base, new Target.Person(id(base + 1)));

        assertThat(giveOnce(once, first)).isEqualTo(first.id());
        assertThat(giveOnce(once, second)).isEqualTo(first.id());
        assertThat(archive().find(second.id())).isEmpty();
        var other = new AccessStore.Once(once.person(), once.route(), once.key(), "other content");
        assertThatThrownBy(() -> giveOnce(other, second))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.KeyReused.class));
    }

    @Test
    void theWholeChartReplacesWhoIsThere() {
        people(member(base, -1), member(base + 1, base));
        store().change(moment -> {
            var chart = new OrgSource.Chart(
                    moment.world().org().version() + 1, List.of(member(base, -1), member(base + 2, base)), List.of());
            return decided(Change.ofChart(moment.world(), chart, moment.time()));
        });

        var world = store().now().world();
        assertThat(world.org().find(id(base + 1))).isEmpty();
        assertThat(world.org().members()).extracting(Member::id).containsExactly(id(base), id(base + 2));
        assertThat(store().await(world.org().version(), Duration.ofSeconds(1))
                        .world()
                        .org()
                        .version())
                .isEqualTo(world.org().version());
    }

    @Test
    void factsAndDepartmentsAreTheSameBesideAndWhenReadAnew() {
        departments(department(base, -1), department(base + 1, base), department(base + 2, -1));
        people(
                member(base, -1, Employment.ON_LEAVE, base + 1, "Médica " + base, "Recife " + base),
                member(base + 1, base, Employment.TERMINATED, base + 9, null, null));
        assertSameFacts(List.of("Médica " + base), List.of(base, base + 1), List.of());

        people(member(base, -1, Employment.ACTIVE, base + 2, "Diretora " + base, "Recife " + base));
        assertSameFacts(List.of("Diretora " + base), List.of(base + 2), List.of(base, base + 1));

        change(new DepartmentChanges(List.of(department(base + 2, base)), List.of(departmentId(base + 1))));
        assertSameFacts(List.of("diretora " + base), List.of(base, base + 2), List.of(base + 1));
    }

    private void assertSameFacts(List<String> titles, List<Integer> departments, List<Integer> without) {
        for (var store : List.of(store(), beside(), anew())) {
            var directory = store.now().world().directory();
            assertThat(directory.isKnown()).isTrue();
            var one = RoaringBitmap.bitmapOf(base);
            assertThat(titles)
                    .allSatisfy(title -> assertThat(directory.withTitle(title)).isEqualTo(one));
            assertThat(directory.at("recife " + base)).isEqualTo(one);
            assertThat(departments)
                    .allSatisfy(department -> assertThat(directory.inDepartment(departmentId(department)))
                            .isEqualTo(one));
            assertThat(without)
                    .allSatisfy(department -> assertThat(directory
                                    .inDepartment(departmentId(department))
                                    .isEmpty())
                            .isTrue());
            assertThat(directory.employed(Employment.TERMINATED).contains(base + 1))
                    .isTrue();
        }
    }

    @Test
    void aChangeOfDepartmentsAloneTakesItsVersionEverywhere() {
        people(member(base, -1));
        beside().now();
        departments(department(base, -1));
        var version = store().now().world().org().version();

        assertThat(beside().now().world().org().version()).isEqualTo(version);
        assertThat(beside().now().world().directory().department(departmentId(base)))
                .contains(department(base, -1));
    }

    @Test
    void theWholeChartReplacesTheDepartmentsAndTheFacts() {
        departments(department(base, -1), department(base + 1, base));
        people(member(base, -1, Employment.ACTIVE, base, "Médica " + base, null));
        store().change(moment -> {
            var chart = new OrgSource.Chart(
                    moment.world().org().version() + 1, List.of(member(base, -1)), List.of(department(base + 1, -1)));
            return decided(Change.ofChart(moment.world(), chart, moment.time()));
        });

        for (var store : List.of(store(), beside(), anew())) {
            var directory = store.now().world().directory();
            assertThat(directory.department(departmentId(base))).isEmpty();
            assertThat(directory.department(departmentId(base + 1))).contains(department(base + 1, -1));
            assertThat(directory.withTitle("Médica " + base).isEmpty()).isTrue();
        }
    }

    private void change(DepartmentChanges departments) {
        change(List.of(), departments);
    }

    private Grant grant(int subject, Target target) {
        var now = store().now().time().truncatedTo(ChronoUnit.MICROS);
        return People.grant(nextGrant(), subject, target, now.minusSeconds(60), now.plusSeconds(3_600));
    }

    private Grant give(int subject, Target target) {
        var grant = grant(subject, target);
        change(grant);
        return grant;
    }

    private GrantId giveOnce(AccessStore.Once once, Grant grant) {
        var id = store().changeOnce(
                        once,
                        moment -> new AccessStore.Decided<>(
                                grant.id().value(),
                                Optional.of(Change.ofGrants(moment.world(), List.of(grant), moment.time()))));
        return new GrantId(id);
    }
}

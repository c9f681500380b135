package dev.acervo.permissions.domain.reach;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class OrgFeedTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final InMemoryAccess store = new InMemoryAccess(() -> NOW);
    private final List<String> alarms = new ArrayList<>();
    private OrgSource.Chart chart = new OrgSource.Chart(0, List.of(), List.of());
    private boolean ownerIsDown;
    private int fetches;
    private final OrgFeed feed = new OrgFeed(store, this::fetch, new OrgWatch() {
        @Override
        public void broken(String why) {
            alarms.add(why);
        }

        @Override
        public void sound() {
            alarms.add("sound");
        }
    });

    private OrgSource.Chart fetch() {
        fetches++;
        if (ownerIsDown) {
            throw new OrgSource.OrgUnavailable("down");
        }
        return chart;
    }

    @Test
    void eventsInOrderNeedNoFetch() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, 1))));
        feed.receive(List.of(event(2, member(2, 1)), event(3, member(3, 2))));

        assertThat(store.now().world().org().version()).isEqualTo(3);
        assertThat(store.now().world().epoch()).isEqualTo(2);
        assertThat(store.now().world().check(id(1), id(3), NOW)).isEqualTo(Reason.LINE);
        assertThat(fetches).isZero();
    }

    @Test
    void whoLeavesAndComesBackInOneBatchFindsNothingOfWhatTheyHad() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, -1))));
        var grant = People.grant(1, 1, new Target.Person(id(2)), NOW, null);
        store.change(moment -> new AccessStore.Decided<>(
                true, Optional.of(Change.ofGrants(moment.world(), List.of(grant), moment.time()))));

        feed.receive(List.of(
                event(3, member(1, -1, Employment.TERMINATED)), event(4, member(2, -1)), event(5, member(1, -1))));

        assertThat(store.now().world().org().version()).isEqualTo(5);
        assertThat(store.now().world().check(id(1), id(2), NOW)).isEqualTo(Reason.NONE);
        assertThat(store.find(grant.id()).orElseThrow().ended()).isNotNull();
        assertThat(fetches).isZero();
    }

    @Test
    void aGapIsClosedByTheWholeChart() {
        chart = new OrgSource.Chart(7, List.of(member(1, -1), member(2, 1)), List.of());

        feed.receive(List.of(event(7, member(2, 1))));

        assertThat(store.now().world().org().version()).isEqualTo(7);
        assertThat(store.now().world().check(id(1), id(2), NOW)).isEqualTo(Reason.DIRECT);
    }

    @Test
    void whatComesBeforeAGapIsInForceEvenWhileTheOwnerIsDown() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, 1))));
        ownerIsDown = true;

        var events = List.of(event(3, member(2, 1, Employment.TERMINATED)), event(9, member(4, 1)));
        assertThatThrownBy(() -> feed.receive(events)).isInstanceOf(OrgSource.OrgUnavailable.class);

        assertThat(store.now().world().check(id(2), id(2), NOW)).isEqualTo(Reason.NONE);
        ownerIsDown = false;
        chart = new OrgSource.Chart(
                9, List.of(member(1, -1), member(2, 1, Employment.TERMINATED), member(4, 1)), List.of());
        feed.receive(events);
        assertThat(store.now().world().org().version()).isEqualTo(9);
    }

    @Test
    void aCycleKeepsTheChartRaisesTheAlarmAndIsHealedByTheOwner() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, 1)), event(3, member(3, 2))));
        ownerIsDown = true;
        var events = List.of(event(4, member(4, 1)), event(5, member(2, 3)));

        assertThatThrownBy(() -> feed.receive(events)).isInstanceOf(OrgSource.OrgUnavailable.class);
        assertThat(alarms).hasSize(1);
        assertThat(store.now().world().org().version()).isEqualTo(4);
        assertThat(store.now().world().check(id(1), id(3), NOW)).isEqualTo(Reason.LINE);

        ownerIsDown = false;
        chart = new OrgSource.Chart(5, List.of(member(1, -1), member(2, 1), member(3, 1), member(4, 1)), List.of());
        feed.receive(events);
        assertThat(alarms.getLast()).isEqualTo("sound");
        assertThat(store.now().world().check(id(1), id(3), NOW)).isEqualTo(Reason.DIRECT);
    }

    @Test
    void aBrokenChartFromTheOwnerChangesNothing() {
        feed.receive(List.of(event(1, member(1, -1))));
        chart = new OrgSource.Chart(5, List.of(member(1, 2), member(2, 1)), List.of());

        assertThatThrownBy(feed::fetch).isInstanceOf(OrgSource.OrgUnavailable.class);

        assertThat(store.now().world().org().version()).isEqualTo(1);
        assertThat(alarms).hasSize(1);
    }

    @Test
    void anOlderChartThanTheOneInForceIsNotTaken() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, 1))));
        chart = new OrgSource.Chart(1, List.of(member(1, -1)), List.of());

        feed.fetch();

        assertThat(store.now().world().org().version()).isEqualTo(2);
    }

    @Test
    void terminationEndsPermissionsAndRehireRevivesNone() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, -1))));
        var grant = People.grant(1, 2, new Target.Person(id(1)), NOW.minusSeconds(60), null);
        store.change(moment -> new AccessStore.Decided<>(
                true, Optional.of(Change.ofGrants(moment.world(), List.of(grant), moment.time()))));
        assertThat(store.now().world().check(id(2), id(1), NOW)).isEqualTo(Reason.GRANT);

        feed.receive(List.of(event(3, member(2, -1, Employment.TERMINATED))));
        assertThat(store.now().world().check(id(2), id(1), NOW)).isEqualTo(Reason.NONE);
        assertThat(store.events).last().isInstanceOf(AccessEvent.PermissionEnded.class);

        feed.receive(List.of(event(4, member(2, -1))));
        assertThat(store.now().world().check(id(2), id(1), NOW)).isEqualTo(Reason.NONE);
        assertThat(store.now().world().check(id(2), id(2), NOW)).isEqualTo(Reason.SELF);
    }

    @Test
    void partsAreInForceTogetherAndSurviveNoRestart() {
        chart = new OrgSource.Chart(2, List.of(member(1, -1), member(2, 1), member(3, 1)), List.of());
        feed.receive(List.of(event(1, member(1, -1)), new OrgEvent(2, 1, 2, new OrgNews.OfPerson(member(2, 1)))));
        assertThat(store.now().world().org().find(id(2))).isEmpty();

        var other = new OrgFeed(store, this::fetch, new OrgWatch() {
            @Override
            public void broken(String why) {}

            @Override
            public void sound() {}
        });
        other.receive(List.of(new OrgEvent(2, 2, 2, new OrgNews.OfPerson(member(3, 1)))));

        assertThat(fetches).isOne();
        assertThat(store.now().world().org().size()).isEqualTo(3);
    }

    @Test
    void departmentsAndTheirPeopleAreTakenTogether() {
        feed.receive(List.of(
                event(1, department(1, -1)),
                event(2, department(2, 1)),
                event(3, member(1, -1, Employment.ACTIVE, 2, "Médica", "Recife"))));

        var directory = store.now().world().directory();
        assertThat(directory.inDepartment(departmentId(1))).isEqualTo(RoaringBitmap.bitmapOf(1));
        feed.receive(List.of(event(4, department(2, -1)), removed(5, 1)));
        directory = store.now().world().directory();
        assertThat(store.now().world().org().version()).isEqualTo(5);
        assertThat(directory.department(departmentId(1))).isEmpty();
        assertThat(directory.inDepartment(departmentId(2))).isEqualTo(RoaringBitmap.bitmapOf(1));
        assertThat(fetches).isZero();
    }

    @Test
    void factsAndDepartmentsAlterNobodysScope() {
        feed.receive(List.of(event(1, member(1, -1)), event(2, member(2, 1))));
        var version = store.now().world().scopeVersion(id(1));

        feed.receive(List.of(event(3, department(1, -1)), event(4, member(2, 1, Employment.ACTIVE, 1, "CEO", null))));

        assertThat(store.now().world().scopeVersion(id(1))).isEqualTo(version);
    }

    @Test
    void aCycleOfDepartmentsKeepsTheDirectoryRaisesTheAlarmAndIsHealedByTheOwner() {
        feed.receive(List.of(event(1, department(1, -1)), event(2, department(2, 1)), event(3, member(1, -1))));
        ownerIsDown = true;
        var events = List.of(
                event(4, member(2, 1)), event(5, department(1, 2)), event(6, member(2, 1, Employment.TERMINATED)));

        assertThatThrownBy(() -> feed.receive(events)).isInstanceOf(OrgSource.OrgUnavailable.class);
        assertThat(alarms).hasSize(1);
        assertThat(store.now().world().org().version()).isEqualTo(4);
        assertThat(store.now().world().directory().departmentsAbove(departmentId(2)))
                .hasSize(2);

        ownerIsDown = false;
        chart = new OrgSource.Chart(
                6,
                List.of(member(1, -1), member(2, 1, Employment.TERMINATED)),
                List.of(department(1, -1), department(2, -1)));
        feed.receive(events);
        assertThat(alarms.getLast()).isEqualTo("sound");
        assertThat(store.now().world().org().version()).isEqualTo(6);
        assertThat(store.now().world().directory().departmentsAbove(departmentId(2)))
                .hasSize(1);
    }

    @Test
    void aWholeChartWithoutAForestOfDepartmentsChangesNothing() {
        feed.receive(List.of(event(1, member(1, -1))));
        chart = new OrgSource.Chart(5, List.of(member(1, -1)), List.of(department(1, 2)));

        assertThatThrownBy(feed::fetch).isInstanceOf(OrgSource.OrgUnavailable.class);

        assertThat(store.now().world().org().version()).isEqualTo(1);
        assertThat(alarms).hasSize(1);
    }

    private static OrgEvent event(long version, Member member) {
        return new OrgEvent(version, 1, 1, new OrgNews.OfPerson(member));
    }

    private static OrgEvent event(long version, Department department) {
        return new OrgEvent(version, 1, 1, new OrgNews.OfDepartment(department));
    }

    private static OrgEvent removed(long version, int department) {
        return new OrgEvent(version, 1, 1, new OrgNews.DepartmentRemoved(departmentId(department)));
    }
}

package dev.acervo.permissions.postgres;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.RunningService;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import dev.acervo.permissions.domain.org.OrgSource;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.OrgFeed;
import dev.acervo.permissions.domain.reach.OrgWatch;
import dev.acervo.permissions.domain.reach.Reason;
import dev.acervo.permissions.domain.reach.World;
import dev.acervo.testing.Engines;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** A database of the release that knew no facts of people: 2 is below 1, at org version 500. */
class FactsMigrationTest {
    private static final List<Department> DEPARTMENTS = List.of(department(1, -1), department(2, 1));
    private static final Member BOSS = member(1, -1, Employment.ACTIVE, 1, "Diretora", "Recife");
    private static final Member REPORT = member(2, 1, Employment.ACTIVE, 2, "Médica", "Recife");

    private final Engines.Database database = Engines.database();
    private Instance instance;
    private OrgSource owner = () -> {
        throw new OrgSource.OrgUnavailable("away");
    };
    private OrgFeed feed;

    @BeforeEach
    void upgrade() throws SQLException {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/platform", "classpath:db/migration")
                .target("10")
                .load()
                .migrate();
        execute("""
                insert into org_member (id, number, name, manager_id, employment) values
                  ('%1$s', 1, 'Boss', null, 'ACTIVE'), ('%2$s', 2, 'Report', '%1$s', 'ACTIVE');
                update org_version set version = 500;
                update access_epoch set epoch = 1;
                insert into access_change (epoch, at, whole_chart, people, permissions) values (1, now(), true, '{}', '{}');
                """.formatted(id(1), id(2)));
        instance = Instance.withoutKafka(database, Map.of());
        feed = feed(instance);
    }

    private OrgFeed feed(Instance of) {
        return new OrgFeed(of.bean(AccessStore.class), () -> owner.fetch(), new OrgWatch() {
            @Override
            public void broken(String why) {}

            @Override
            public void sound() {}
        });
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void untilTheOwnerAnswersTheChartHoldsAndNobodyHasFacts() {
        var world = world();

        assertThat(world.org().version()).isEqualTo(500);
        assertThat(reason(world)).isEqualTo(Reason.DIRECT);
        assertThat(world.directory().isKnown()).isFalse();
        assertThat(world.directory().employed(Employment.ACTIVE).isEmpty()).isTrue();
        assertThat(feed.lacksChart()).isTrue();
    }

    @Test
    void theWholeChartAtTheSameVersionBringsTheFactsOnce() {
        owner = () -> new OrgSource.Chart(500, List.of(BOSS, REPORT), DEPARTMENTS);

        feed.fetch();

        assertFactsAreKnown(world());
        assertThat(feed.lacksChart()).isFalse();
        var epoch = world().epoch();
        feed.fetch();
        assertThat(world().epoch()).isEqualTo(epoch);
        try (var other = Instance.withoutKafka(database, Map.of())) {
            assertFactsAreKnown(other.bean(AccessStore.class).now().world());
        }
    }

    @Test
    void whileTheOwnerIsAwayATerminationCountsAndTheFactsStayUnknown() {
        var left = event(501, member(2, 1, Employment.TERMINATED, 2, "Médica", "Recife"));

        assertThatThrownBy(() -> feed.receive(List.of(left))).isInstanceOf(OrgSource.OrgUnavailable.class);

        assertThat(world().org().version()).isEqualTo(501);
        assertThat(reason(world())).isEqualTo(Reason.NONE);
        assertThat(world().directory().isKnown()).isFalse();
        try (var other = Instance.withoutKafka(database, Map.of())) {
            var anew = other.bean(AccessStore.class).now().world();
            assertThat(anew.directory().isKnown()).isFalse();
            assertThat(reason(anew)).isEqualTo(Reason.NONE);
        }
        owner = () -> new OrgSource.Chart(
                501, List.of(BOSS, member(2, 1, Employment.TERMINATED, 2, "Médica", "Recife")), DEPARTMENTS);
        feed.receive(List.of(left));
        assertFactsAreKnown(world());
    }

    @Test
    void eventsOfLongAgoDoNotBringBackWhatWas() {
        owner = () -> new OrgSource.Chart(500, List.of(BOSS, REPORT), DEPARTMENTS);

        feed.receive(List.of(event(1, member(2, -1))));

        assertThat(reason(world())).isEqualTo(Reason.DIRECT);
        assertFactsAreKnown(world());
    }

    @Test
    void anOldReleaseThatStillWritesMakesTheFactsUnknownUntilTheNextEvent() throws SQLException {
        owner = () -> new OrgSource.Chart(500, List.of(BOSS, REPORT), DEPARTMENTS);
        feed.fetch();
        assertFactsAreKnown(world());

        execute("""
                begin;
                update access_epoch set epoch = epoch + 1;
                update org_version set version = 501;
                insert into org_member (id, number, name, manager_id, employment) values ('%1$s', 3, 'New', '%2$s', 'ACTIVE');
                insert into access_change (epoch, at, whole_chart, people, permissions)
                  select epoch, now(), false, array['%1$s']::uuid[], '{}' from access_epoch;
                commit;
                """.formatted(id(3), id(1)));
        assertThat(world().check(
                                id(1),
                                id(3),
                                instance.bean(AccessStore.class).now().time()))
                .isEqualTo(Reason.DIRECT);
        assertThat(world().directory().isKnown()).isFalse();

        var people = List.of(BOSS, REPORT, member(3, 1, Employment.ACTIVE, 2, "Médica", null));
        owner = () -> new OrgSource.Chart(502, people, DEPARTMENTS);
        feed.receive(List.of(event(502, BOSS)));
        assertThat(world().directory().inDepartment(departmentId(1))).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
    }

    @Test
    void theServiceFetchesByItselfAtTheStart() throws InterruptedException, SQLException {
        RunningService.settle();
        execute("update org_version set version = " + RunningService.COMPANY.version());
        try (var service =
                Instance.withoutKafka(database, Map.of("acervo.urls.employees", RunningService.COMPANY.url()))) {
            var store = service.bean(AccessStore.class);
            for (var round = 0; round < 100 && !store.now().world().directory().isKnown(); round++) {
                Thread.sleep(100);
            }
            assertThat(store.now().world().directory().withTitle("Analista").isEmpty())
                    .isFalse();
        }
    }

    private World world() {
        return instance.bean(AccessStore.class).now().world();
    }

    private Reason reason(World world) {
        return world.check(id(1), id(2), instance.bean(AccessStore.class).now().time());
    }

    private static void assertFactsAreKnown(World world) {
        assertThat(world.directory().isKnown()).isTrue();
        assertThat(world.directory().inDepartment(departmentId(1))).isEqualTo(RoaringBitmap.bitmapOf(1, 2));
        assertThat(world.directory().withTitle("medica")).isEqualTo(RoaringBitmap.bitmapOf(2));
        assertThat(world.directory().at("recife")).isEqualTo(RoaringBitmap.bitmapOf(1, 2));
    }

    private static OrgEvent event(long version, Member member) {
        return new OrgEvent(version, 1, 1, new OrgNews.OfPerson(member));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package dev.acervo.permissions.postgres;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.Moment;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.permissions.domain.reach.People;
import dev.acervo.permissions.domain.reach.Reason;
import dev.acervo.testing.Engines;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances before and behind a cut of the change log answer the same. */
class ChangeLogTest {
    private static final int PEOPLE = 8;
    private static final int FAR = 10_001;

    private final Engines.Database database = Engines.database();
    private final List<Grant> given = new ArrayList<>();
    private Instance first;
    private Instance behind;
    private int grants;

    @BeforeEach
    void start() {
        var alone = Map.<String, Object>of("acervo.clockwork", "false", "acervo.listen", "false");
        first = Instance.withoutKafka(database, alone);
        behind = Instance.withoutKafka(database, alone);
        var people = new ArrayList<Member>();
        for (var number = 0; number < PEOPLE; number++) {
            people.add(member(number, number - 1));
        }
        people(people.toArray(Member[]::new));
    }

    @AfterEach
    void stop() {
        first.close();
        behind.close();
    }

    @Test
    void onlyWhatIsOldAndFarBackIsCutAway() throws SQLException {
        give(2);
        assertThat(prune()).isZero();
        age("true");
        assertThat(prune()).isZero();
        jump();
        give(2);
        assertThat(lines()).isEqualTo(3);
        assertThat(prune()).isEqualTo(2);
        assertThat(lines()).isOne();
        assertThat(prune()).isZero();
    }

    @Test
    void recentChangesStayHoweverManyThereAre() throws SQLException {
        give(2);
        jump();
        give(2);
        assertThat(prune()).isZero();
    }

    @Test
    void aClockThatWasSetBackLeavesNoHole() throws SQLException {
        give(1);
        give(2);
        give(3);
        age("epoch = 3");
        jump();
        give(4);
        assertThat(prune()).isEqualTo(3);
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void whoIsBehindTheCutAndWhoStartsAfterItAnswerRight() throws SQLException {
        var grant = give(PEOPLE - 1);
        var old = behind.bean(AccessStore.class).now();
        var known = old.world().scopeVersion(id(PEOPLE - 1));
        assertThat(reason(old)).isEqualTo(Reason.GRANT);

        change(grant.end(time(), null));
        people(member(3, -1));
        age("true");
        jump();
        give(1);
        assertThat(prune()).isPositive();

        for (var store : List.of(first.bean(AccessStore.class), behind.bean(AccessStore.class), anew())) {
            var moment = store.now();
            assertThat(reason(moment)).isEqualTo(Reason.NONE);
            assertThat(moment.world().check(id(2), id(3), moment.time())).isEqualTo(Reason.NONE);
            assertThat(moment.world().scopeVersion(id(PEOPLE - 1))).isNotEqualTo(known);
        }
    }

    @Test
    void aScopeThatSomebodyHasIsNotConfirmedAfterWhatChangedItWasCutAway() throws SQLException {
        var grant = give(PEOPLE - 1);
        var person = Instance.TOKENS.person(id(PEOPLE - 1).value());
        var tag = behind.api().as(person).get("/access/scope").header("ETag");
        change(grant.end(time(), null));
        age("true");
        jump();
        give(1);
        assertThat(prune()).isPositive();

        try (var fresh = Instance.withoutKafka(database, Map.of("acervo.clockwork", "false"))) {
            for (var instance : List.of(first, behind, fresh)) {
                var answer = instance.api().as(person).get("/access/scope", "If-None-Match", tag);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body().get("grants")).isEmpty();
            }
        }
    }

    @Test
    void theSameVersionIsAlwaysTheSameScope() throws SQLException {
        var random = new Random(7);
        var seen = new HashMap<String, String>();
        for (var round = 0; round < 60; round++) {
            switch (random.nextInt(5)) {
                case 0 -> people(member(random.nextInt(4, PEOPLE), random.nextInt(-1, 4)));
                case 1, 2 -> give(random.nextInt(PEOPLE));
                case 3 -> {
                    if (!given.isEmpty()) {
                        change(given.remove(random.nextInt(given.size())).end(time(), null));
                    }
                }
                default -> {
                    age("epoch % 2 = 0");
                    if (random.nextBoolean()) {
                        jump();
                        give(random.nextInt(PEOPLE));
                    }
                    prune();
                }
            }
            compare(first.bean(AccessStore.class), seen);
            compare(anew(), seen);
            if (random.nextInt(4) == 0) {
                compare(behind.bean(AccessStore.class), seen);
            }
        }
        assertThat(seen.size()).isGreaterThan(PEOPLE);
    }

    private static void compare(AccessStore store, Map<String, String> seen) {
        var moment = store.now();
        for (var number = 0; number < PEOPLE; number++) {
            var scope = moment.world().scope(id(number), moment.time());
            var text = scope.direct() + " " + scope.line() + " "
                    + scope.grants().stream()
                            .map(part -> part.permission() + " " + part.people())
                            .toList();
            var before = seen.putIfAbsent(number + " at " + scope.version(), text);
            assertThat(before == null ? text : before).isEqualTo(text);
        }
    }

    private AccessStore anew() {
        var worlds = new Worlds(first.bean(Sessions.class), new SimpleMeterRegistry());
        return new PostgresAccess(
                first.bean(Sessions.class), first.bean(EpochBarrier.class), worlds, first.bean(ChangeWriter.class));
    }

    private static Reason reason(Moment moment) {
        return moment.world().check(id(PEOPLE - 1), id(0), moment.time());
    }

    private int prune() {
        return first.bean(ChangeLog.class).prune();
    }

    private Instant time() {
        return first.bean(AccessStore.class).now().time().truncatedTo(ChronoUnit.MICROS);
    }

    /** On the person at the top. */
    private Grant give(int subject) {
        var grant = People.grant(++grants, subject, new Target.Person(id(0)), time(), null);
        given.add(grant);
        change(grant);
        return grant;
    }

    private void change(Grant grant) {
        change(moment -> Change.ofGrants(moment.world(), List.of(grant), moment.time()));
    }

    private void people(Member... members) {
        change(moment -> {
            var version = moment.world().org().version() + 1;
            var departments = new DepartmentChanges(List.of(department(1, -1)), List.of());
            var change = Change.ofPeople(moment.world(), version, List.of(members), departments, moment.time());
            return ((OrgChange.Sound) change).change();
        });
    }

    private void change(Function<Moment, Change> change) {
        first.bean(AccessStore.class)
                .change(moment -> new AccessStore.Decided<>(true, Optional.of(change.apply(moment))));
    }

    /** As if these changes were made two days earlier. */
    private void age(String which) throws SQLException {
        execute("update access_change set at = at - interval '2 days' where " + which);
    }

    /** As if thousands of changes had been made and cut away since. */
    private void jump() throws SQLException {
        execute("update access_epoch set epoch = epoch + " + FAR);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long lines() throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var row = connection.createStatement().executeQuery("select count(*) from access_change")) {
            row.next();
            return row.getLong(1);
        }
    }
}

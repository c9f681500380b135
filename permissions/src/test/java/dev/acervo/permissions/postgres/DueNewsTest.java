package dev.acervo.permissions.postgres;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.GrantArchive;
import dev.acervo.permissions.domain.reach.Moment;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.permissions.domain.reach.People;
import dev.acervo.testing.Engines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** News that the clock makes, told by two instances on one database. */
class DueNewsTest {
    private static final Duration LONG_AGO = Duration.ofDays(40);
    private static final String CREATED = "dev.acervo.permission.created.v1";
    private static final String EXPIRING = "dev.acervo.permission.expiring.v1";
    private static final String ENDED = "dev.acervo.permission.ended.v1";
    private static final String STARTED = "dev.acervo.delegation.started.v1";
    private static final String OVER = "dev.acervo.delegation.ended.v1";
    private static final Engines.Database DATABASE = Engines.database();

    private static Instance first;
    private static Instance second;
    private static int numbers;

    @BeforeAll
    static void start() {
        first = Instance.withoutKafka(DATABASE, Map.of("acervo.clockwork", "false"));
        second = Instance.withoutKafka(DATABASE, Map.of("acervo.clockwork", "false", "acervo.listen", "false"));
        people(member(1, -1), member(2, 1), member(3, -1));
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void thatItEndsSoonIsToldOnceByWhicheverOfTwoInstancesAtOnce()
            throws SQLException, InterruptedException, ExecutionException {
        var grants = new ArrayList<Grant>();
        for (var at = 0; at < 450; at++) {
            grants.add(grant(LONG_AGO.negated(), Duration.ofDays(2)));
        }
        change(moment -> Change.ofGrants(moment.world(), grants, moment.time()));
        var tell = List.<Callable<Integer>>of(news(first)::tell, news(second)::tell, news(first)::tell);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : threads.invokeAll(tell)) {
                told.get();
            }
        }
        tellAll();
        for (var grant : grants) {
            assertThat(told(grant.id().value())).containsExactly(CREATED, EXPIRING);
        }
    }

    @Test
    void itIsToldAgainOnlyWhenTheEndIsMoved() throws SQLException {
        var grant = give(LONG_AGO.negated(), Duration.ofDays(2));
        tellAll();
        var renamed = grant.with(new Grant.Terms(
                grant.terms().level(), List.of("contract"), grant.terms().until(), "another reason"));
        change(renamed);
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING);

        change(renamed.with(until(renamed, time().plus(Duration.ofDays(30)))));
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING);
        var again = archived(grant);
        change(again.with(until(again, time().plus(Duration.ofDays(1)))));
        tellAll();
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING, EXPIRING);
    }

    @Test
    void whatEndsLaterOrWasGivenForLessThanThreeDaysIsNoNews() throws SQLException {
        var far = give(LONG_AGO.negated(), Duration.ofDays(3).plusMinutes(5));
        var brief = give(Duration.ofHours(-1), Duration.ofDays(2));
        var future = new Grant(
                People.grantId(++numbers),
                far.subject(),
                far.target(),
                time().plus(Duration.ofDays(1)),
                until(far, time().plus(Duration.ofDays(2))),
                far.origin(),
                null,
                1);
        change(future);
        tellAll();
        for (var grant : List.of(far, brief, future)) {
            assertThat(told(grant)).containsExactly(CREATED);
        }
    }

    @Test
    void anEndByTheWindowIsToldOnceAndWithoutAnybody() throws SQLException, InterruptedException {
        var grant = give(LONG_AGO.negated(), Duration.ofMillis(200));
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING);
        Thread.sleep(250);
        tellAll();
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING, ENDED);
        assertThat(lastMessage(grant.id().value())).contains("\"endedAt\": null", "\"endedBy\": null");

        people(member(3, -1, Employment.TERMINATED));
        people(member(3, -1));
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING, ENDED);
        assertThat(archived(grant).ended()).isNull();
    }

    @Test
    void anEndByHandIsNotToldAgainWhenTheWindowRunsOut() throws SQLException, InterruptedException {
        var grant = give(LONG_AGO.negated(), Duration.ofMillis(300));
        change(grant.end(time(), id(1)));
        Thread.sleep(350);
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, ENDED);
    }

    @Test
    void whatCannotBeWrittenIsNotRememberedAsTold() throws SQLException {
        var grant = give(LONG_AGO.negated(), Duration.ofDays(1));
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("alter table outbox rename to outbox_away");
            try {
                assertThatThrownBy(news(first)::tell).isInstanceOf(RuntimeException.class);
            } finally {
                statement.execute("alter table outbox_away rename to outbox");
            }
        }
        assertThat(told(grant)).containsExactly(CREATED);
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING);
    }

    @Test
    void whatAnotherInstanceIsTellingIsPassedOver() throws SQLException {
        var grant = give(LONG_AGO.negated(), Duration.ofDays(1));
        try (var connection = connection();
                var hold = connection.prepareStatement("select from permission where id = ? for update")) {
            connection.setAutoCommit(false);
            hold.setObject(1, grant.id().value());
            hold.execute();
            tellAll();
            assertThat(told(grant)).containsExactly(CREATED);
            connection.rollback();
        }
        tellAll();
        assertThat(told(grant)).containsExactly(CREATED, EXPIRING);
    }

    @Test
    void aDelegationIsToldOfInOrderAtItsMoments() throws SQLException, InterruptedException {
        var delegation = hand(Duration.ofMillis(250), Duration.ofMillis(550));
        tellAll();
        assertThat(told(delegation)).isEmpty();
        Thread.sleep(300);
        tellAll();
        tellAll();
        assertThat(told(delegation)).containsExactly(STARTED);
        Thread.sleep(300);
        tellAll();
        tellAll();
        assertThat(told(delegation)).containsExactly(STARTED, OVER);
    }

    @Test
    void oneThatBeginsAtOnceIsToldOfAtOnceAndItsEndByHandOnce() throws SQLException, InterruptedException {
        var delegation = hand(Duration.ofSeconds(-5), Duration.ofMillis(200));
        assertThat(told(delegation)).containsExactly(STARTED);
        change(delegation.end(time(), id(2)));
        Thread.sleep(250);
        tellAll();
        assertThat(told(delegation)).containsExactly(STARTED, OVER);
    }

    @Test
    void anEndBeforeTheStartTellsNothing() throws SQLException, InterruptedException {
        var delegation = hand(Duration.ofMillis(200), Duration.ofMillis(400));
        change(delegation.end(time(), id(1)));
        Thread.sleep(250);
        tellAll();
        Thread.sleep(250);
        tellAll();
        assertThat(told(delegation)).isEmpty();
    }

    @Test
    void afterAMonthInWhichNothingRanOnlyWhatIsStillTrueIsTold() throws SQLException {
        var over = give(LONG_AGO.negated(), Duration.ofDays(-30));
        var soon = give(LONG_AGO.negated(), Duration.ofHours(1));
        var missed = hand(Duration.ofDays(1), Duration.ofDays(2));
        var going = hand(Duration.ofDays(1), Duration.ofDays(60));
        var begun = hand(Duration.ofSeconds(-1), Duration.ofDays(2));
        try (var connection = connection();
                var shift = connection.prepareStatement("""
                        update delegation set valid_from = valid_from - interval '30 days',
                          valid_until = valid_until - interval '30 days'
                        where id = any (?)
                        """)) {
            var ids =
                    List.of(missed.id().value(), going.id().value(), begun.id().value());
            shift.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            shift.execute();
        }
        tellAll();
        tellAll();
        assertThat(told(over)).containsExactly(CREATED, ENDED);
        assertThat(told(soon)).containsExactly(CREATED, EXPIRING);
        assertThat(told(missed)).isEmpty();
        assertThat(told(going)).containsExactly(STARTED);
        assertThat(told(begun)).containsExactly(STARTED, OVER);
    }

    private static Grant.Terms until(Grant grant, Instant end) {
        var terms = grant.terms();
        return new Grant.Terms(terms.level(), terms.types(), end, terms.reason());
    }

    private static DueNews news(Instance instance) {
        return instance.bean(DueNews.class);
    }

    private static void tellAll() {
        news(first).tell();
        news(second).tell();
    }

    private static Instant time() {
        return first.bean(AccessStore.class).now().time().truncatedTo(ChronoUnit.MICROS);
    }

    /** Times are counted from now. */
    private static Grant give(Duration from, Duration until) {
        var grant = grant(from, until);
        change(grant);
        return grant;
    }

    private static Grant grant(Duration from, Duration until) {
        var now = time();
        return People.grant(++numbers, 3, new Target.Person(id(2)), now.plus(from), now.plus(until));
    }

    private static Delegation hand(Duration from, Duration until) {
        var now = time();
        var delegation = People.delegation(++numbers, 1, 3, now.plus(from), now.plus(until));
        change(delegation);
        return delegation;
    }

    private static void change(Grant grant) {
        change(moment -> Change.ofGrants(moment.world(), List.of(grant), moment.time()));
    }

    private static void change(Delegation delegation) {
        change(moment -> Change.ofDelegations(moment.world(), List.of(delegation), moment.time()));
    }

    private static void people(Member... members) {
        change(moment -> {
            var version = moment.world().org().version() + 1;
            var change =
                    Change.ofPeople(moment.world(), version, List.of(members), DepartmentChanges.NONE, moment.time());
            return ((OrgChange.Sound) change).change();
        });
    }

    private static void change(Function<Moment, Change> change) {
        first.bean(AccessStore.class)
                .change(moment -> new AccessStore.Decided<>(true, Optional.of(change.apply(moment))));
    }

    private static Grant archived(Grant grant) {
        return first.bean(GrantArchive.class).find(grant.id()).orElseThrow();
    }

    private static List<String> told(Grant grant) throws SQLException {
        return told(grant.id().value());
    }

    private static List<String> told(Delegation delegation) throws SQLException {
        return told(delegation.id().value());
    }

    private static List<String> told(UUID about) throws SQLException {
        return column("select type from outbox where key = ? order by position", about);
    }

    private static String lastMessage(UUID about) throws SQLException {
        return column("select data::text from outbox where key = ? order by position", about)
                .getLast();
    }

    private static List<String> column(String sql, UUID about) throws SQLException {
        try (var connection = connection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, about.toString());
            return Rows.list(select, row -> row.getString(1));
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
    }
}

package dev.acervo.permissions.postgres;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.TcpRelay;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.permissions.domain.reach.People;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.Reason;
import dev.acervo.permissions.domain.reach.Scope;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances on one database; the second one reaches it over a wire that can be cut. */
class TwoInstancesTest {
    private static final int MARINA = 1;
    private static final int JOAO = 2;
    private static final int BRUNO = 3;
    private static final Engines.Database DATABASE = Engines.database();

    private static TcpRelay wire;
    private static Instance first;
    private static Instance second;
    private static int grants;

    @BeforeAll
    static void start() throws IOException {
        wire = new TcpRelay(Engines.postgres().port());
        first = Instance.withoutKafka(DATABASE, Map.of());
        var url = DATABASE.jdbcUrl().replace(":" + Engines.postgres().port(), ":" + wire.port());
        second = Instance.withoutKafka(new Engines.Database(url, DATABASE.user(), DATABASE.password()), Map.of());
        people(member(MARINA, -1), member(JOAO, MARINA), member(BRUNO, -1));
    }

    @AfterAll
    static void stop() throws IOException {
        first.close();
        second.close();
        wire.close();
    }

    @Test
    void whatIsRevokedAtOneIsGoneAtTheOtherOnTheNextQuestion() {
        assertThat(staleAnswersIn(200)).isZero();
    }

    @Test
    void theSameWhileNotificationsAreCut() throws InterruptedException, SQLException {
        var going = new AtomicBoolean(true);
        try (var admin = DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
                var cut = admin.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'permissions-listen'")) {
            var cutter = Thread.ofVirtual().start(() -> {
                try {
                    while (going.get()) {
                        cut.execute();
                        Thread.sleep(20);
                    }
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            try {
                assertThat(staleAnswersIn(100)).isZero();
            } finally {
                going.set(false);
                cutter.join();
            }
        }
    }

    private static int staleAnswersIn(int rounds) {
        var stale = 0;
        for (var round = 0; round < rounds; round++) {
            var grant = give(new Target.Subtree(id(MARINA)));
            stale += check(second) == Reason.GRANT && reaches(second) ? 0 : 1;
            end(grant);
            stale += check(second) == Reason.NONE && !reaches(second) ? 0 : 1;
        }
        return stale;
    }

    @Test
    void aMoveAtOneIsSeenByTheOtherOnTheNextQuestion() {
        for (var round = 0; round < 50; round++) {
            people(member(JOAO, BRUNO));
            assertThat(check(second)).isEqualTo(Reason.DIRECT);
            people(member(JOAO, MARINA));
            assertThat(check(second)).isEqualTo(Reason.NONE);
        }
    }

    @Test
    void bothGiveTheSameScopeUnderTheSameVersion() {
        var grant = give(new Target.Person(id(JOAO)));
        try (var third = Instance.withoutKafka(DATABASE, Map.of("acervo.listen", "false"))) {
            for (var person : List.of(MARINA, JOAO, BRUNO)) {
                assertThat(scope(second, person)).usingRecursiveComparison().isEqualTo(scope(first, person));
                assertThat(scope(third, person))
                        .usingRecursiveComparison()
                        .ignoringFields("since") // a boundary that only who was there then remembers
                        .isEqualTo(scope(first, person));
            }
        } finally {
            end(grant);
        }
    }

    @Test
    void whenTheDatabaseCannotBeAskedTheAnswerIs503AndNeverAnOldYes() {
        var api = second.api().as(Instance.TOKENS.person(id(MARINA).value()));
        assertThat(allowed(api)).isTrue();
        wire.cut();
        try {
            var answer = api.post("/access/checks", Map.of("checks", List.of(Map.of("employee", id(JOAO).toString()))));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body().get("type").asText()).isEqualTo("urn:acervo:problem:unavailable");
            assertThat(api.get("/access/scope").status()).isEqualTo(503);
            assertThat(api.get("/permissions").status()).isEqualTo(503);
            assertThat(api.get("/access/viewers").status()).isEqualTo(503);
            assertThat(api.get("/access/explanation?employee=" + id(JOAO)).status())
                    .isEqualTo(503);
        } finally {
            wire.mend();
        }
        assertThat(allowed(api)).isTrue();
    }

    @Test
    void aWindowEndsByTheClockOfTheDatabaseAlthoughTheScopeIsCached() throws InterruptedException {
        var store = first.bean(AccessStore.class);
        var until = store.now().time().plusMillis(300).truncatedTo(ChronoUnit.MICROS);
        var grant = People.grant(++grants + 500, JOAO, new Target.Person(id(BRUNO)), until.minusSeconds(9), until);
        change(grant);
        var checks = 0;
        while (true) {
            var before = store.now().time();
            var scope = second.bean(Questions.class).scope(id(JOAO));
            var after = store.now().time();
            if (!scope.grants().isEmpty()) {
                assertThat(before).isBefore(until);
                assertThat(scope.validUntil()).isEqualTo(until);
                checks++;
            } else {
                assertThat(after).isAfterOrEqualTo(until);
                break;
            }
            Thread.sleep(1);
        }
        assertThat(checks).isPositive();
        assertThat(scope(second, JOAO).validUntil()).isNull();
    }

    private static boolean allowed(Api api) {
        return api.post("/access/checks", Map.of("checks", List.of(Map.of("employee", id(JOAO).toString()))))
                .body()
                .at("/results/0/allowed")
                .asBoolean();
    }

    private static Reason check(Instance instance) {
        var moment = instance.bean(AccessStore.class).now();
        return moment.world().check(id(BRUNO), id(JOAO), moment.time());
    }

    private static boolean reaches(Instance instance) {
        return scope(instance, BRUNO).grants().stream()
                .anyMatch(part -> part.people().contains(JOAO));
    }

    private static Scope scope(Instance instance, int person) {
        return instance.bean(Questions.class).scope(id(person));
    }

    private static Grant give(Target target) {
        var now = first.bean(AccessStore.class).now().time().truncatedTo(ChronoUnit.MICROS);
        var grant = People.grant(++grants, BRUNO, target, now, null);
        change(grant);
        return grant;
    }

    private static void end(Grant grant) {
        change(grant.end(grant.from(), null));
    }

    private static void change(Grant grant) {
        first.bean(AccessStore.class)
                .change(moment -> new AccessStore.Decided<>(
                        true, Optional.of(Change.ofGrants(moment.world(), List.of(grant), moment.time()))));
    }

    private static void people(Member... members) {
        first.bean(AccessStore.class).change(moment -> {
            var world = moment.world();
            var change = Change.ofPeople(
                    world, world.org().version() + 1, List.of(members), DepartmentChanges.NONE, moment.time());
            return new AccessStore.Decided<>(true, Optional.of(((OrgChange.Sound) change).change()));
        });
    }
}

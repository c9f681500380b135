package dev.acervo.permissions.domain.reach;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.documentId;
import static dev.acervo.permissions.domain.reach.People.groupId;
import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.grant.Window;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What the archives promise, and that whatever is given, made and handed over is the same on every instance. */
public abstract class ArchiveContract {
    private static final GrantArchive.Sight ALL = new GrantArchive.Sight.All();
    private static int bases;
    private static int grants;

    /** Each test has its own people: numbers from here. */
    protected final int base = ++bases * 1_000;

    protected abstract AccessStore store();

    protected abstract GrantArchive archive();

    protected abstract DelegationArchive delegations();

    /** The same store as another instance sees it, which follows change by change. */
    protected abstract AccessStore beside();

    /** The same store as an instance sees it that has just started. */
    protected abstract AccessStore anew();

    @Test
    void aGroupIsTheSameBesideAndWhenReadAnew() {
        departments(department(base, -1), department(base + 1, base));
        people(
                member(base, -1, Employment.ACTIVE, base + 1, "Médica", "Olinda"),
                member(base + 1, -1),
                member(base + 2, base));
        beside().now();
        var inner = group(1, new Group.Definition.ByHand(Set.of(id(base + 1)), Set.of()));
        var outer = group(2, new Group.Definition.ByHand(Set.of(id(base)), Set.of(inner.id())));
        var rule = group(
                3,
                new Group.Definition.ByRule(new Rule(
                        Set.of(departmentId(base)), Set.of("MEDICA"), Set.of("olinda"), Set.of(Employment.ACTIVE))));
        change(inner, outer, rule);
        everywhere(world -> {
            assertThat(world.groups().find(outer.id())).contains(outer);
            assertThat(world.groups().find(rule.id())).contains(rule);
            assertThat(world.groups().members(outer.id())).isEqualTo(RoaringBitmap.bitmapOf(base, base + 1));
            assertThat(world.groups().members(rule.id())).isEqualTo(RoaringBitmap.bitmapOf(base));
        });

        var changed = inner.with(new Group.Content(
                "Other " + base, "described", new Group.Definition.ByHand(Set.of(id(base + 2)), Set.of())));
        change(changed, rule.remove(time()));
        people(member(base, -1, Employment.TERMINATED));
        everywhere(world -> {
            assertThat(world.groups().find(inner.id())).contains(changed);
            assertThat(world.groups().find(rule.id())).isEmpty();
            assertThat(world.groups().members(rule.id()).isEmpty()).isTrue();
            assertThat(world.groups().members(outer.id())).isEqualTo(RoaringBitmap.bitmapOf(base + 2));
        });
    }

    @Test
    void aDelegationIsTheSameEverywhereAndWhatHasEndedIsInTheArchiveOnly() {
        people(member(base, -1), member(base + 1, base), member(base + 2, -1));
        beside().now();
        var delegation = delegation(1, base, base + 2, time().plusSeconds(900));
        change(delegation);
        everywhere(world -> {
            assertThat(world.delegations().find(delegation.id())).contains(delegation);
            assertThat(world.check(id(base + 2), id(base + 1), time())).isEqualTo(Reason.DELEGATION);
        });
        assertThat(delegations().find(delegation.id())).contains(delegation);

        var ended = delegation.end(time(), id(base + 2));
        change(ended);
        everywhere(world -> {
            assertThat(world.delegations().find(delegation.id())).isEmpty();
            assertThat(world.check(id(base + 2), id(base + 1), time())).isEqualTo(Reason.NONE);
        });
        assertThat(delegations().find(delegation.id())).contains(ended);
    }

    @Test
    void aShareIsTheSameEverywhereWhateverItRestsOn() {
        people(member(base, -1), member(base + 1, base), member(base + 2, base + 1), member(base + 3, -1));
        beside().now();
        var manage = given(base, new Target.Person(id(base + 2)), Level.MANAGE, null, base + 3);
        change(manage);
        var document = new Target.Document(documentId(base), id(base + 2));
        for (var basis : List.of(
                new Maker(base, new Basis.Role()),
                new Maker(base + 2, new Basis.Self()),
                new Maker(base + 1, new Basis.Direct()),
                new Maker(base, new Basis.Line()),
                new Maker(base, new Basis.Permission(manage.id())))) {
            var share = given(base + 3, document, Level.VIEW, basis.basis(), basis.by());
            change(share);
            everywhere(world -> {
                assertThat(world.grants().find(share.id())).contains(share);
                assertThat(world.grants().of(document.id())).contains(share);
                assertThat(world.scope(id(base + 3), time()).documents())
                        .extracting(Scope.Shared::permission)
                        .contains(share.id());
            });
            assertThat(archive().find(share.id())).contains(share);

            var ended = share.end(time(), id(basis.by()));
            change(ended);
            everywhere(world -> assertThat(world.grants().find(share.id())).isEmpty());
            assertThat(archive().find(share.id())).contains(ended);
        }
    }

    private record Maker(int by, Basis basis) {}

    @Test
    void theArchiveShowsWhatIsToMyGroupsOnWhateverHoldsMeAndOnMyDocuments() {
        people(member(base, -1), member(base + 1, -1), member(base + 2, -1));
        var me = id(base);
        var group = groupId(base);
        var toMyGroup = given(new Subject.Group(group), new Target.Person(id(base + 1)));
        var onMyGroup = given(new Subject.Person(id(base + 1)), new Target.Group(group));
        var onMyDepartment = given(new Subject.Person(id(base + 1)), new Target.Department(departmentId(base)));
        var onMyLine = given(new Subject.Person(id(base + 1)), new Target.Subtree(id(base + 2)));
        var ofMyDocument =
                given(base + 1, new Target.Document(documentId(base), me), Level.VIEW, new Basis.Role(), base + 2);
        var byMe = given(base + 1, new Target.Person(id(base + 2)), Level.VIEW, null, base);
        var foreign = List.of(
                given(new Subject.Group(groupId(base + 1)), new Target.Department(departmentId(base + 1))),
                given(new Subject.Person(id(base + 1)), new Target.Person(id(base + 2))),
                given(
                        base + 1,
                        new Target.Document(documentId(base + 1), id(base + 1)),
                        Level.VIEW,
                        new Basis.Role(),
                        base + 2),
                // the same ids as kinds that are not mine
                given(new Subject.Person(new EmployeeId(group.value())), new Target.Person(id(base + 2))));
        for (var grant : List.of(toMyGroup, onMyGroup, onMyDepartment, onMyLine, ofMyDocument, byMe)) {
            change(grant);
        }
        foreign.forEach(this::change);
        var own = new GrantArchive.Sight.Own(
                me,
                List.of(new Subject.Person(me), new Subject.Group(group)),
                List.of(
                        new Target.Person(me),
                        new Target.Subtree(me),
                        new Target.Subtree(id(base + 2)),
                        new Target.Group(group),
                        new Target.Department(departmentId(base))));

        assertThat(archive().list(own, GrantArchive.Filter.ANY, null, 20))
                .containsExactly(byMe, ofMyDocument, onMyLine, onMyDepartment, onMyGroup, toMyGroup);
        assertThat(archive().list(own, GrantArchive.Filter.ANY, onMyLine.id(), 2))
                .containsExactly(onMyDepartment, onMyGroup);
    }

    @Test
    void everyFilterOfPermissionsFilters() {
        people(member(base, -1), member(base + 1, -1));
        var view = given(base, new Target.Person(id(base + 1)), Level.VIEW, null, base + 1);
        var edit = given(base, new Target.Group(groupId(base)), Level.EDIT, null, base + 2);
        change(view);
        change(edit);
        var over = given(base, new Target.Department(departmentId(base)), Level.VIEW, null, base + 1);
        change(over.with(new Grant.Terms(Level.VIEW, List.of(), time(), "Inspeção 50%_\\x")));
        var future = new Grant(
                People.grantId(nextGrant()),
                new Subject.Person(id(base)),
                new Target.Subtree(id(base)),
                time().plusSeconds(600),
                new Grant.Terms(Level.VIEW, List.of("contract", "training"), null, "ÁREA de ação"),
                new Grant.Origin(id(base + 1), time(), null),
                null,
                1);
        change(future);

        assertThat(found(null, null, null, null)).containsExactly(future, archived(over), edit, view);
        assertThat(found(null, Level.EDIT, null, null)).containsExactly(edit);
        assertThat(found(null, null, State.ACTIVE, null)).containsExactly(edit, view);
        assertThat(found(null, null, State.FUTURE, null)).containsExactly(future);
        assertThat(found(null, null, State.ENDED, null)).containsExactly(archived(over));
        assertThat(found(null, null, null, base + 2)).containsExactly(edit);
        assertThat(found(new Target.Group(groupId(base)), null, null, null)).containsExactly(edit);
        assertThat(found(new Target.Group(groupId(base)), Level.VIEW, null, null))
                .isEmpty();
        assertThat(words("inspecao")).containsExactly(archived(over));
        assertThat(words("acao", "area")).containsExactly(future);
        assertThat(words("50%_\\x")).containsExactly(archived(over));
        assertThat(words("50_")).isEmpty();
        assertThat(words("acao", "inspecao")).isEmpty();
    }

    private Grant archived(Grant grant) {
        return archive().find(grant.id()).orElseThrow();
    }

    private List<Grant> found(Target target, Level level, State state, Integer by) {
        var filter = new GrantArchive.Filter(
                id(base).value(),
                target == null ? null : target.value(),
                level,
                state,
                by == null ? null : id(by),
                List.of());
        return archive().list(ALL, filter, null, 20);
    }

    private List<Grant> words(String... words) {
        var filter = new GrantArchive.Filter(id(base).value(), null, null, null, null, List.of(words));
        return archive().list(ALL, filter, null, 20);
    }

    @Test
    void theArchiveOfDelegationsFiltersAndPages() {
        people(member(base, -1), member(base + 1, -1), member(base + 2, -1));
        var end = time().plusSeconds(900);
        var first = delegation(1, base, base + 1, end);
        var second = delegation(2, base + 1, base + 2, end).end(time(), null);
        var third = delegation(3, base + 2, base, end.plusSeconds(900));
        var later = new Delegation(
                third.id(), third.delegator(), third.delegate(), end, third.terms(), id(base + 1), end, null, 1);
        change(first);
        change(second);
        change(later);

        assertThat(delegations(base, null, null, null)).containsExactly(later, first);
        assertThat(delegations(base + 1, null, null, null)).containsExactly(later, second, first);
        assertThat(delegations(null, base, null, null)).containsExactly(first);
        assertThat(delegations(null, null, base + 2, null)).containsExactly(second);
        assertThat(delegations(base + 1, null, null, State.ACTIVE)).containsExactly(first);
        assertThat(delegations(base + 1, null, null, State.FUTURE)).containsExactly(later);
        assertThat(delegations(base + 1, null, null, State.ENDED)).containsExactly(second);
        var any = new DelegationArchive.Filter(null, null, null);
        assertThat(delegations().list(id(base + 1), any, later.id(), 1)).containsExactly(second);
    }

    private List<Delegation> delegations(Integer concerning, Integer delegator, Integer delegate, State state) {
        var filter = new DelegationArchive.Filter(
                delegator == null ? null : id(delegator), delegate == null ? null : id(delegate), state);
        return delegations().list(concerning == null ? null : id(concerning), filter, null, 20);
    }

    private void everywhere(Consumer<World> check) {
        for (var store : List.of(store(), beside(), anew())) {
            check.accept(store.now().world());
        }
    }

    protected final Instant time() {
        return store().now().time().truncatedTo(ChronoUnit.MICROS);
    }

    private Group group(int at, Group.Definition definition) {
        return People.group(base + at, definition);
    }

    private Delegation delegation(int at, int delegator, int delegate, Instant until) {
        return People.delegation(base + at, delegator, delegate, time().minusSeconds(60), until);
    }

    private Grant given(Subject subject, Target target) {
        return People.grant(++grants, subject, target, time().minusSeconds(60), time().plusSeconds(3_600));
    }

    private Grant given(int subject, Target target, Level level, Basis basis, int by) {
        var from = time().minusSeconds(60);
        return People.grant(
                ++grants,
                new Subject.Person(id(subject)),
                target,
                new Window(from, from.plusSeconds(3_600)),
                level,
                new Grant.Origin(id(by), from, basis));
    }

    protected static int nextGrant() {
        return ++grants;
    }

    protected final void people(Member... members) {
        change(List.of(members), DepartmentChanges.NONE);
    }

    protected final void departments(Department... departments) {
        change(List.of(), new DepartmentChanges(List.of(departments), List.of()));
    }

    protected final void change(List<Member> people, DepartmentChanges departments) {
        store().change(moment -> {
            var version = moment.world().org().version() + 1;
            return decided(Change.ofPeople(moment.world(), version, people, departments, moment.time()));
        });
    }

    protected static AccessStore.Decided<Boolean> decided(OrgChange change) {
        return new AccessStore.Decided<>(true, Optional.of(((OrgChange.Sound) change).change()));
    }

    protected final void change(Grant grant) {
        change(moment -> Change.ofGrants(moment.world(), List.of(grant), moment.time()));
    }

    private void change(Group... groups) {
        change(moment -> Change.ofGroups(moment.world(), List.of(groups), moment.time()));
    }

    private void change(Delegation delegation) {
        change(moment -> Change.ofDelegations(moment.world(), List.of(delegation), moment.time()));
    }

    private void change(Function<Moment, Change> change) {
        store().change(moment -> new AccessStore.Decided<>(true, Optional.of(change.apply(moment))));
    }
}

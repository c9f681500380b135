package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.grant.Window;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.jspecify.annotations.Nullable;

/** A company as it changes step by step, in the resolver and in the model beside it. */
final class History {
    static final int PEOPLE = 9;
    private static final int DEPARTMENTS = 4;
    private static final int GROUPS = 5;
    private static final List<String> TITLES = List.of("Analyst", "Driver");

    enum Kind {
        HIRE_OR_MOVE,
        HIRE_OR_MOVE_TWO,
        TERMINATE,
        LEAVE,
        REHIRE,
        RENAME,
        PLACE,
        DEPARTMENT,
        DEPARTMENT_REMOVED,
        GROUP_BY_HAND,
        GROUP_OF_GROUPS,
        GROUP_BY_RULE,
        GROUP_REMOVED,
        GRANT_ON_PERSON,
        GRANT_ON_SUBTREE,
        GRANT_ON_GROUP,
        GRANT_ON_DEPARTMENT,
        CHANGE_GRANT,
        END_GRANT,
        DELEGATE,
        END_DELEGATION,
        SHARE,
        TIME_PASSES,
        WHOLE_CHART
    }

    /** What happens; the numbers say to whom, with whom and when, as each kind reads them. */
    record Step(Kind kind, int who, int whom, int days) {}

    /** Some people first, then whatever happens; people come and move more often than the rest. */
    static Arbitrary<List<Step>> steps() {
        var any = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Kind.HIRE_OR_MOVE, Kind.HIRE_OR_MOVE_TWO)),
                Tuple.of(4, Arbitraries.of(Kind.class)));
        var founding = steps(Arbitraries.just(Kind.HIRE_OR_MOVE)).ofSize(5);
        return Combinators.combine(founding, steps(any).ofMinSize(1).ofMaxSize(40))
                .as((first, then) ->
                        Stream.concat(first.stream(), then.stream()).toList());
    }

    private static ListArbitrary<Step> steps(Arbitrary<Kind> kinds) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(-1, PEOPLE - 1),
                        Arbitraries.integers().between(-3, 9))
                .as(Step::new)
                .list();
    }

    final NaiveCompany model = new NaiveCompany();
    World world = World.EMPTY;
    Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private long orgVersion;
    private int given;

    void take(Step step) {
        switch (step.kind()) {
            case HIRE_OR_MOVE -> people(List.of(placed(step.who(), step.whom())));
            case HIRE_OR_MOVE_TWO ->
                people(List.of(placed(step.who(), step.whom()), placed((step.who() + 1) % PEOPLE, step.whom() - 1)));
            case TERMINATE -> employment(step.who(), Employment.TERMINATED);
            case LEAVE -> employment(step.who(), Employment.ON_LEAVE);
            case REHIRE -> employment(step.who(), Employment.ACTIVE);
            case RENAME -> rename(step.who());
            case PLACE -> place(step);
            case DEPARTMENT -> department(step);
            case DEPARTMENT_REMOVED -> departmentRemoved(step);
            case GROUP_BY_HAND ->
                group(step, new Group.Definition.ByHand(known(step.who(), step.whom(), step.days()), Set.of()));
            case GROUP_OF_GROUPS -> groupOfGroups(step);
            case GROUP_BY_RULE -> group(step, new Group.Definition.ByRule(rule(step)));
            case GROUP_REMOVED -> groupRemoved(step);
            case GRANT_ON_PERSON -> grant(step, new Target.Person(People.id(Math.max(0, step.whom()))));
            case GRANT_ON_SUBTREE -> grant(step, new Target.Subtree(People.id(Math.max(0, step.whom()))));
            case GRANT_ON_GROUP -> grant(step, new Target.Group(People.groupId(Math.max(0, step.whom()) % GROUPS)));
            case GRANT_ON_DEPARTMENT -> grant(step, new Target.Department(departmentOf(step.whom())));
            case CHANGE_GRANT -> changeGrant(step);
            case END_GRANT -> endGrant(step);
            case DELEGATE -> delegate(step);
            case END_DELEGATION -> endDelegation(step);
            case SHARE -> share(step);
            case TIME_PASSES -> now = now.plusSeconds(3_600L * (1 + Math.abs(step.days())));
            case WHOLE_CHART -> wholeChart();
        }
        model.settle(now);
    }

    private Member placed(int who, int manager) {
        var known = model.people.get(People.id(who));
        var at = manager >= 0 && model.people.containsKey(People.id(manager)) ? manager : -1;
        return known == null
                ? People.member(who, at)
                : with(known, at < 0 ? null : People.id(at), known.employment(), known.department(), known.title());
    }

    private static Member with(
            Member member,
            @Nullable EmployeeId manager,
            Employment employment,
            @Nullable DepartmentId department,
            @Nullable String title) {
        return new Member(
                member.id(), member.number(), member.name(), manager, employment, department, title, member.location());
    }

    private void employment(int who, Employment employment) {
        var known = model.people.get(People.id(who));
        if (known != null) {
            people(List.of(with(known, known.manager(), employment, known.department(), known.title())));
        }
    }

    private void place(Step step) {
        var known = model.people.get(People.id(step.who()));
        if (known != null) {
            var department = step.whom() < 0 ? null : departmentOf(step.whom());
            var title = step.days() < 0 ? null : TITLES.get(step.days() % 2).toUpperCase(Locale.ROOT);
            people(List.of(with(known, known.manager(), known.employment(), department, title)));
        }
    }

    private void rename(int who) {
        var known = model.people.get(People.id(who));
        if (known != null) {
            people(List.of(new Member(
                    known.id(),
                    known.number(),
                    known.name() + "!",
                    known.manager(),
                    known.employment(),
                    known.department(),
                    known.title(),
                    known.location())));
        }
    }

    private void people(List<Member> changed) {
        var before = new HashMap<>(model.people);
        changed.forEach(member -> model.people.put(member.id(), member));
        var change = Change.ofPeople(world, orgVersion + 1, changed, DepartmentChanges.NONE, now);
        if (model.hasCycle()) {
            assertThat(change).isInstanceOf(OrgChange.Broken.class);
            model.people.clear();
            model.people.putAll(before);
            return;
        }
        apply(change);
    }

    private static DepartmentId departmentOf(int number) {
        return People.departmentId(Math.max(0, number) % DEPARTMENTS);
    }

    /** A parent has a smaller number: there is no cycle. */
    private void department(Step step) {
        var number = step.who() % DEPARTMENTS;
        var parent =
                step.whom() >= 0 && step.whom() < number && model.departments.containsKey(departmentOf(step.whom()))
                        ? step.whom()
                        : -1;
        var department = People.department(number, parent);
        model.departments.put(department.id(), department);
        departments(new DepartmentChanges(List.of(department), List.of()));
    }

    private void departmentRemoved(Step step) {
        var id = departmentOf(step.who());
        if (model.departments.values().stream().noneMatch(department -> id.equals(department.parent()))
                && model.departments.remove(id) != null) {
            departments(new DepartmentChanges(List.of(), List.of(id)));
        }
    }

    private void departments(DepartmentChanges changes) {
        apply(Change.ofPeople(world, orgVersion + 1, List.of(), changes, now));
    }

    private void wholeChart() {
        var chart = new OrgSource.Chart(
                orgVersion + 1, List.copyOf(model.people.values()), List.copyOf(model.departments.values()));
        apply(Change.ofChart(world, chart, now));
    }

    private void apply(OrgChange change) {
        assertThat(change).isInstanceOf(OrgChange.Sound.class);
        orgVersion++;
        world = ((OrgChange.Sound) change).change().after();
        var left = model.people.values().stream()
                .filter(Member::isTerminated)
                .map(Member::id)
                .toList();
        model.grants.values().removeIf(grant -> grant.subject() instanceof Subject.Person(var id) && left.contains(id));
        model.delegations
                .values()
                .removeIf(delegation -> left.contains(delegation.delegator()) || left.contains(delegation.delegate()));
        model.groups.replaceAll((_, group) -> group.content().definition() instanceof Group.Definition.ByHand hand
                ? with(group, without(hand.people(), left), hand)
                : group);
    }

    private static Group with(Group group, Set<EmployeeId> people, Group.Definition.ByHand hand) {
        var content = group.content();
        return group.with(new Group.Content(
                content.name(), content.description(), new Group.Definition.ByHand(people, hand.groups())));
    }

    private static Set<EmployeeId> without(Set<EmployeeId> people, List<EmployeeId> left) {
        return people.stream().filter(id -> !left.contains(id)).collect(Collectors.toSet());
    }

    private Set<EmployeeId> known(int... numbers) {
        var known = new HashSet<EmployeeId>();
        for (var number : numbers) {
            var member = model.people.get(People.id(Math.floorMod(number, PEOPLE)));
            if (member != null && !member.isTerminated()) {
                known.add(member.id());
            }
        }
        return known;
    }

    private static Rule rule(Step step) {
        return new Rule(
                step.whom() < 0 ? Set.of() : Set.of(departmentOf(step.whom())),
                step.days() > 5 ? Set.of(TITLES.get(step.days() % 2)) : Set.of(),
                Set.of(),
                step.whom() < 0 && step.days() <= 5
                        ? Set.of(Employment.values()[Math.floorMod(step.days(), 3)])
                        : Set.of());
    }

    /** Holds groups with a greater number only: there is no loop. */
    private void groupOfGroups(Step step) {
        var number = step.who() % GROUPS;
        var inner = Math.max(0, step.whom()) % GROUPS;
        var nested = inner > number ? Set.of(People.groupId(inner)) : Set.<GroupId>of();
        group(step, new Group.Definition.ByHand(known(step.days()), nested));
    }

    private void group(Step step, Group.Definition definition) {
        var group = People.group(step.who() % GROUPS, definition);
        model.groups.put(group.id(), group);
        world = Change.ofGroups(world, List.of(group), now).after();
    }

    private void groupRemoved(Step step) {
        var group = model.groups.remove(People.groupId(step.who() % GROUPS));
        if (group != null) {
            world = Change.ofGroups(world, List.of(group.remove(now)), now).after();
        }
    }

    /** To somebody, or to a group. */
    private @Nullable Subject subject(Step step) {
        if (step.days() % 3 == 0) {
            return new Subject.Group(People.groupId(step.who() % GROUPS));
        }
        var member = model.people.get(People.id(step.who()));
        return member == null || member.isTerminated() ? null : new Subject.Person(member.id());
    }

    private Window window(Step step) {
        var from = now.plusSeconds(3_600L * step.days());
        return new Window(from, step.days() % 2 == 0 ? null : from.plusSeconds(7_200));
    }

    private void grant(Step step, Target target) {
        var subject = subject(step);
        if (subject != null) {
            var level = step.whom() % 2 == 0 ? Level.MANAGE : Level.VIEW;
            var origin = new Grant.Origin(People.id(9_999), now, null);
            put(People.grant(++given, subject, target, window(step), level, origin));
        }
    }

    private void put(Grant grant) {
        model.grants.put(grant.id(), grant);
        world = Change.ofGrants(world, List.of(grant), now).after();
    }

    private @Nullable Grant open(int which) {
        var open = model.grants.values().stream()
                .sorted(Comparator.comparing(grant -> grant.id().toString()))
                .toList();
        return open.isEmpty() ? null : open.get(which % open.size());
    }

    private void changeGrant(Step step) {
        var grant = open(step.who());
        var until = now.plusSeconds(3_600L * Math.max(1, step.days()));
        if (grant != null
                && !(grant.target() instanceof Target.Document)
                && grant.from().isBefore(until)) {
            var level = step.whom() % 2 == 0 ? Level.MANAGE : Level.VIEW;
            put(grant.with(new Grant.Terms(level, List.of(), until, "changed")));
        }
    }

    private void endGrant(Step step) {
        var grant = open(step.who());
        if (grant != null) {
            model.grants.remove(grant.id());
            world = Change.ofGrants(world, List.of(grant.end(now, People.id(0))), now)
                    .after();
        }
    }

    private void delegate(Step step) {
        var whom = Math.max(0, step.whom());
        if (whom != step.who() && known(step.who(), whom).size() == 2) {
            var from = now.plusSeconds(3_600L * Math.min(1, step.days()));
            var delegation = People.delegation(++given, step.who(), whom, from, now.plusSeconds(90_000));
            model.delegations.put(delegation.id(), delegation);
            world = Change.ofDelegations(world, List.of(delegation), now).after();
        }
    }

    private void endDelegation(Step step) {
        var open = model.delegations.values().stream()
                .sorted(Comparator.comparing(delegation -> delegation.id().toString()))
                .toList();
        if (!open.isEmpty()) {
            Delegation delegation = open.get(step.who() % open.size());
            model.delegations.remove(delegation.id());
            world = Change.ofDelegations(world, List.of(delegation.end(now, null)), now)
                    .after();
        }
    }

    /** Somebody shares a document about somebody, resting on whatever holds or not. */
    private void share(Step step) {
        var makers = known(step.whom());
        var subject = subject(step);
        if (makers.isEmpty() || subject == null) {
            return;
        }
        var maker = makers.iterator().next();
        var owner = People.id(Math.floorMod(step.days() * 2 + step.who(), PEOPLE));
        var document = new Target.Document(People.documentId(given), owner);
        for (var basis : bases(step)) {
            var share = People.grant(
                    ++given, subject, document, window(step), Level.MANAGE, new Grant.Origin(maker, now, basis));
            var settled = Footing.settle(share, world, now);
            assertThat(settled.isPresent()).isEqualTo(model.stands(share, now));
            settled.ifPresent(this::put);
        }
    }

    private List<Basis> bases(Step step) {
        var bases =
                new ArrayList<Basis>(List.of(new Basis.Role(), new Basis.Self(), new Basis.Direct(), new Basis.Line()));
        var grant = open(step.who() + 1);
        if (grant != null) {
            bases.add(new Basis.Permission(grant.id()));
        }
        return bases;
    }
}

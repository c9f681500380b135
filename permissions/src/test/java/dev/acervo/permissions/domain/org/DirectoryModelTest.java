package dev.acervo.permissions.domain.org;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.reach.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Random histories of people and departments. After each step: what the directory says = looking at everybody one by one =
 * what a directory says that is built anew, and the directory before it is as it was.
 */
class DirectoryModelTest {
    private static final int PEOPLE = 8;
    private static final int DEPARTMENTS = 6;
    private static final List<String> TITLES =
            List.of("Médica", "medica", " MÉDICA ", "Analista  Pleno", "analista pleno");
    private static final List<String> LOCATIONS = List.of("São Paulo", "SAO PAULO", "Recife", "");

    /** People as they are from now on, and departments that are put below others or go: not always to a forest. */
    record Step(List<Member> people, List<Department> put, List<DepartmentId> removed) {
        Step {
            people = distinct(people);
            removed = removed.stream()
                    .filter(id ->
                            put.stream().noneMatch(department -> department.id().equals(id)))
                    .distinct()
                    .toList();
        }

        private static List<Member> distinct(List<Member> people) {
            var last = new LinkedHashMap<EmployeeId, Member>();
            people.forEach(member -> last.put(member.id(), member));
            return List.copyOf(last.values());
        }
    }

    private final Map<EmployeeId, Member> people = new HashMap<>();
    private final Map<DepartmentId, Department> departments = new HashMap<>();
    private OrgSnapshot org = OrgSnapshot.EMPTY;
    private Directory directory = Directory.EMPTY;

    @Provide
    Arbitrary<List<Step>> history() {
        var person = Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(Employment.class),
                        Arbitraries.integers().between(-1, DEPARTMENTS), // one more than there can be
                        Arbitraries.of(TITLES).injectNull(0.2),
                        Arbitraries.of(LOCATIONS).injectNull(0.2))
                .as((number, employment, department, title, location) ->
                        People.member(number, -1, employment, department, title, location));
        var department = Combinators.combine(
                        Arbitraries.integers().between(0, DEPARTMENTS - 1),
                        Arbitraries.integers().between(-1, DEPARTMENTS - 1))
                .as(People::department);
        return Combinators.combine(
                        person.list().ofMaxSize(3),
                        department.list().ofMaxSize(2).uniqueElements(Department::id),
                        Arbitraries.integers()
                                .between(0, DEPARTMENTS - 1)
                                .map(People::departmentId)
                                .list()
                                .ofMaxSize(1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void whatIsKnownOfEverybodyIsWhatIsSeenOneByOne(@ForAll("history") List<Step> history) {
        for (var step : history) {
            var before = answers(directory);
            var last = directory;
            take(step);
            assertThat(answers(last)).isEqualTo(before);
            compare();
        }
    }

    private void take(Step step) {
        var nextDepartments = new HashMap<>(departments);
        step.put().forEach(department -> nextDepartments.put(department.id(), department));
        step.removed().forEach(nextDepartments.keySet()::remove);
        var build = directory.with(org, step.people(), new DepartmentChanges(step.put(), step.removed()));
        var rebuild = Directory.build(people.values(), nextDepartments.values());
        if (!isForest(nextDepartments)) {
            assertThat(build).isInstanceOf(DirectoryBuild.Broken.class);
            assertThat(rebuild).isInstanceOf(DirectoryBuild.Broken.class);
            return;
        }
        departments.clear();
        departments.putAll(nextDepartments);
        step.people().forEach(member -> people.put(member.id(), member));
        directory = ((DirectoryBuild.Built) build).directory();
        org = ((OrgBuild.Built) org.with(org.version() + 1, step.people())).snapshot();
    }

    private void compare() {
        var rebuilt = ((DirectoryBuild.Built) Directory.build(people.values(), departments.values())).directory();
        assertThat(answers(directory)).isEqualTo(naive()).isEqualTo(answers(rebuilt));
        for (var number = 0; number <= DEPARTMENTS; number++) {
            var id = People.departmentId(number);
            for (var member : people.values()) {
                assertThat(directory.isIn(member, id)).isEqualTo(isIn(member, id));
            }
            assertThat(directory.department(id)).isEqualTo(rebuilt.department(id));
            assertThat(directory.departmentsAbove(id)).isEqualTo(above(id));
        }
    }

    private static Map<Object, RoaringBitmap> answers(Directory directory) {
        var answers = new HashMap<Object, RoaringBitmap>();
        for (var number = 0; number <= DEPARTMENTS; number++) {
            var id = People.departmentId(number);
            answers.put(id, directory.inDepartment(id).clone());
        }
        TITLES.forEach(title ->
                answers.put("title " + title, directory.withTitle(title).clone()));
        LOCATIONS.forEach(
                location -> answers.put("at " + location, directory.at(location).clone()));
        for (var employment : Employment.values()) {
            answers.put(employment, directory.employed(employment).clone());
        }
        return answers;
    }

    private Map<Object, RoaringBitmap> naive() {
        var answers = new HashMap<Object, RoaringBitmap>();
        for (var number = 0; number <= DEPARTMENTS; number++) {
            var id = People.departmentId(number);
            answers.put(id, who(member -> isIn(member, id)));
        }
        TITLES.forEach(title -> answers.put("title " + title, who(member -> same(member.title(), title))));
        LOCATIONS.forEach(location -> answers.put("at " + location, who(member -> same(member.location(), location))));
        for (var employment : Employment.values()) {
            answers.put(employment, who(member -> member.employment() == employment));
        }
        return answers;
    }

    private RoaringBitmap who(Predicate<Member> is) {
        var numbers = new RoaringBitmap();
        people.values().stream()
                .filter(is)
                .forEach(member -> numbers.add(member.number().value()));
        return numbers;
    }

    /** The three kinds of text that there are here, told apart by their first letter. */
    private static boolean same(@Nullable String one, String other) {
        return one != null && !other.isBlank() && !one.isBlank() && initial(one) == initial(other);
    }

    private static char initial(String text) {
        return Character.toLowerCase(text.strip().charAt(0));
    }

    private boolean isIn(Member member, DepartmentId id) {
        var department = member.department();
        return department != null
                && above(department).stream().anyMatch(above -> above.id().equals(id));
    }

    private List<Department> above(DepartmentId id) {
        var above = new ArrayList<Department>();
        for (var at = departments.get(id);
                at != null && above.size() <= DEPARTMENTS;
                at = departments.get(at.parent())) {
            above.add(at);
        }
        return above;
    }

    private boolean isForest(Map<DepartmentId, Department> tree) {
        return tree.values().stream().allMatch(department -> {
            var at = department;
            for (var steps = 0; steps <= DEPARTMENTS; steps++) {
                if (at.parent() == null) {
                    return true;
                }
                at = tree.get(at.parent());
                if (at == null) {
                    return false;
                }
            }
            return false;
        });
    }
}

package dev.acervo.permissions.domain.org;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class DirectoryTest {
    private static final Member ANA = member(1, -1, Employment.ACTIVE, 2, "Médica", "Recife");
    private static final Member RUI = member(2, -1, Employment.TERMINATED, 1, "médica", "São Paulo");
    private static final List<Department> CARE = List.of(department(1, -1), department(2, 1));

    private final OrgSnapshot org = ((OrgBuild.Built) OrgSnapshot.build(1, List.of(ANA, RUI))).snapshot();
    private final Directory directory = built(Directory.build(org.members(), CARE));

    @Test
    void aDepartmentHoldsWhoIsInThoseBelowItTheTerminatedToo() {
        assertThat(directory.inDepartment(departmentId(1))).isEqualTo(RoaringBitmap.bitmapOf(1, 2));
        assertThat(directory.inDepartment(departmentId(2))).isEqualTo(RoaringBitmap.bitmapOf(1));
        assertThat(directory.isIn(ANA, departmentId(1))).isTrue();
        assertThat(directory.isIn(RUI, departmentId(2))).isFalse();
        assertThat(directory.departmentsAbove(departmentId(2)))
                .extracting(Department::code)
                .containsExactly("D2", "D1");
        assertThat(directory.employed(Employment.TERMINATED)).isEqualTo(RoaringBitmap.bitmapOf(2));
    }

    @Test
    void whatChangesNothingGivesTheSameDirectory() {
        var shouted = member(1, 2, Employment.ACTIVE, 2, "  MEDICA", "RECIFE");
        var again = new DepartmentChanges(List.of(department(2, 1)), List.of(departmentId(7)));

        assertThat(built(directory.with(org, List.of(shouted), again))).isSameAs(directory);
    }

    @Test
    void whatAChangeDoesNotTouchIsShared() {
        var moved = member(1, -1, Employment.ACTIVE, 1, "Médica", "Recife");

        var next = built(directory.with(org, List.of(moved), DepartmentChanges.NONE));

        assertThat(next.withTitle("medica")).isSameAs(directory.withTitle("medica"));
        assertThat(next.inDepartment(departmentId(2)).isEmpty()).isTrue();
        assertThat(directory.inDepartment(departmentId(2))).isEqualTo(RoaringBitmap.bitmapOf(1));
    }

    @Test
    void whoIsInADepartmentThatIsNotKnownIsInItOnceItIs() {
        var lost = member(3, -1, Employment.ACTIVE, 3, null, null);
        var before = built(directory.with(org, List.of(lost), DepartmentChanges.NONE));
        assertThat(before.inDepartment(departmentId(3)).isEmpty()).isTrue();
        assertThat(before.isIn(lost, departmentId(3))).isFalse();

        var after = built(before.with(org, List.of(), new DepartmentChanges(List.of(department(3, 1)), List.of())));

        assertThat(after.inDepartment(departmentId(1))).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
    }

    @Test
    void departmentsThatAreNoForestAreRefused() {
        assertThat(with(department(1, 2))).isInstanceOf(DirectoryBuild.Broken.class);
        assertThat(with(department(3, 3))).isInstanceOf(DirectoryBuild.Broken.class);
        assertThat(with(department(3, 9))).isInstanceOf(DirectoryBuild.Broken.class);
        assertThat(directory.with(org, List.of(), new DepartmentChanges(List.of(), List.of(departmentId(1)))))
                .isInstanceOf(DirectoryBuild.Broken.class);
        assertThat(Directory.build(List.of(), List.of(department(1, -1), department(1, -1))))
                .isInstanceOf(DirectoryBuild.Broken.class);
    }

    @Test
    void ofADirectoryThatIsNotKnownNobodyIsAnything() {
        var next =
                built(Directory.UNKNOWN.with(OrgSnapshot.EMPTY, List.of(ANA), new DepartmentChanges(CARE, List.of())));

        assertThat(next).isSameAs(Directory.UNKNOWN);
        assertThat(next.employed(Employment.ACTIVE).isEmpty()).isTrue();
        assertThat(next.isIn(ANA, departmentId(2))).isFalse();
    }

    private DirectoryBuild with(Department changed) {
        return directory.with(org, List.of(), new DepartmentChanges(List.of(changed), List.of()));
    }

    private static Directory built(DirectoryBuild build) {
        return ((DirectoryBuild.Built) build).directory();
    }
}

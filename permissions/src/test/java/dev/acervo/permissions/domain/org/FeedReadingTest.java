package dev.acervo.permissions.domain.org;

import static dev.acervo.permissions.domain.reach.People.department;
import static dev.acervo.permissions.domain.reach.People.departmentId;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReadingTest {

    @Test
    void theNextVersionsAreTakenTogether() {
        var reading = FeedReading.of(4, List.of(), List.of(event(5, 1, 1, 1), event(6, 1, 1, 2)));

        assertThat(reading.version()).isEqualTo(6);
        assertThat(reading.people()).containsExactly(member(1, -1), member(2, -1));
        assertThat(reading.gap()).isFalse();
    }

    @Test
    void whatIsKnownIsPassedOver() {
        var reading = FeedReading.of(5, List.of(), List.of(event(4, 1, 1, 1), event(5, 1, 1, 1), event(6, 1, 1, 2)));

        assertThat(reading.version()).isEqualTo(6);
        assertThat(reading.people()).containsExactly(member(2, -1));
    }

    @Test
    void nothingBehindAGapIsTaken() {
        var reading = FeedReading.of(5, List.of(), List.of(event(6, 1, 1, 1), event(8, 1, 1, 2), event(7, 1, 1, 3)));

        assertThat(reading.gap()).isTrue();
        assertThat(reading.version()).isEqualTo(6);
        assertThat(reading.people()).containsExactly(member(1, -1));
    }

    @Test
    void partsAreTakenAtTheLast() {
        var first = FeedReading.of(5, List.of(), List.of(event(6, 1, 3, 1), event(6, 2, 3, 2), event(6, 2, 3, 2)));
        assertThat(first.version()).isEqualTo(5);
        assertThat(first.people()).isEmpty();
        assertThat(first.pending()).hasSize(2);

        var last = FeedReading.of(5, first.pending(), List.of(event(6, 1, 3, 1), event(6, 3, 3, 3)));
        assertThat(last.version()).isEqualTo(6);
        assertThat(last.people()).containsExactly(member(1, -1), member(2, -1), member(3, -1));
        assertThat(last.pending()).isEmpty();
    }

    @Test
    void partsWithoutTheirBeginningAreAGap() {
        assertThat(FeedReading.of(5, List.of(), List.of(event(6, 2, 3, 2))).gap())
                .isTrue();
        assertThat(FeedReading.of(5, List.of(event(6, 1, 3, 1)), List.of(event(6, 3, 3, 3)))
                        .gap())
                .isTrue();
        assertThat(FeedReading.of(5, List.of(event(6, 1, 3, 1)), List.of(event(7, 1, 1, 3)))
                        .gap())
                .isTrue();
    }

    @Test
    void theLastNewsOfADepartmentCounts() {
        var reading = FeedReading.of(
                5,
                List.of(),
                List.of(
                        event(6, department(1, -1)),
                        event(7, department(2, 1)),
                        event(8, 1, 1, 3),
                        event(9, department(2, -1)),
                        new OrgEvent(10, 1, 1, new OrgNews.DepartmentRemoved(departmentId(1)))));

        assertThat(reading.gap()).isFalse();
        assertThat(reading.version()).isEqualTo(10);
        assertThat(reading.people()).containsExactly(member(3, -1));
        assertThat(reading.departments())
                .isEqualTo(new DepartmentChanges(List.of(department(2, -1)), List.of(departmentId(1))));
    }

    @Test
    void aDepartmentThatComesBackIsNotRemoved() {
        var removed = new OrgEvent(6, 1, 1, new OrgNews.DepartmentRemoved(departmentId(1)));

        var reading = FeedReading.of(5, List.of(), List.of(removed, event(7, department(1, -1))));

        assertThat(reading.departments()).isEqualTo(new DepartmentChanges(List.of(department(1, -1)), List.of()));
    }

    private static OrgEvent event(long version, Department department) {
        return new OrgEvent(version, 1, 1, new OrgNews.OfDepartment(department));
    }

    private static OrgEvent event(long version, int part, int parts, int who) {
        return new OrgEvent(version, part, parts, new OrgNews.OfPerson(member(who, -1)));
    }
}

package dev.acervo.permissions.domain.org;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class OrgSnapshotTest {

    @Test
    void aManagerIsAboveTheirReportsAndNobodyElse() {
        var org = built(List.of(member(1, -1), member(2, 1), member(3, 2), member(4, 1)));

        assertThat(org.isBelow(id(3), id(1))).isTrue();
        assertThat(org.isBelow(id(3), id(2))).isTrue();
        assertThat(org.isBelow(id(3), id(4))).isFalse();
        assertThat(org.isBelow(id(1), id(1))).isFalse();
        assertThat(org.isBelow(id(7), id(1))).isFalse();
        assertThat(org.direct(id(1))).isEqualTo(RoaringBitmap.bitmapOf(2, 4));
        assertThat(org.line(id(1))).isEqualTo(RoaringBitmap.bitmapOf(3));
        assertThat(org.chain(id(3))).extracting(Member::id).containsExactly(id(2), id(1));
        assertThat(org.depth(id(3), id(1))).isEqualTo(2);
    }

    @Test
    void oneStandsToAnotherByTheChartAndByWhoWorksHere() {
        var org = built(
                List.of(member(1, -1), member(2, 1), member(3, 2), member(4, 2, Employment.TERMINATED), member(5, 4)));

        assertThat(org.standing(id(2), id(2))).isEqualTo(OrgSnapshot.Standing.SELF);
        assertThat(org.standing(id(2), id(3))).isEqualTo(OrgSnapshot.Standing.DIRECT_MANAGER);
        assertThat(org.standing(id(1), id(3))).isEqualTo(OrgSnapshot.Standing.FURTHER_ABOVE);
        assertThat(org.standing(id(3), id(1))).isEqualTo(OrgSnapshot.Standing.ELSEWHERE);
        assertThat(org.standing(id(2), id(4))).isEqualTo(OrgSnapshot.Standing.ELSEWHERE);
        assertThat(org.standing(id(4), id(5))).isEqualTo(OrgSnapshot.Standing.NOWHERE);
        assertThat(org.standing(id(4), id(4))).isEqualTo(OrgSnapshot.Standing.NOWHERE);
        assertThat(org.standing(id(1), id(9))).isEqualTo(OrgSnapshot.Standing.NOWHERE);
    }

    @Test
    void aLargeAndASmallPartOfTheCompanyAreTheSameKindOfSet() {
        var people = new ArrayList<Member>();
        for (var number = 0; number < 3_000; number++) {
            var left = number % 7 == 3;
            people.add(member(
                    number, number == 0 ? -1 : (number - 1) / 2, left ? Employment.TERMINATED : Employment.ACTIVE));
        }
        var org = built(people);
        for (var above : List.of(0, 1, 40, 700, 2_000)) {
            var expected = new RoaringBitmap();
            var all = new RoaringBitmap();
            for (var member : people) {
                if (member.id().equals(id(above)) || org.isBelow(member.id(), id(above))) {
                    all.add(member.number().value());
                    if (!member.isTerminated() && !member.id().equals(id(above))) {
                        expected.add(member.number().value());
                    }
                }
            }
            assertThat(RoaringBitmap.or(org.direct(id(above)), org.line(id(above))))
                    .isEqualTo(expected);
            assertThat(org.subtree(id(above))).isEqualTo(all);
        }
    }

    @Test
    void aTerminatedPersonLeavesTheLineButTheirPeopleStayInIt() {
        var org = built(List.of(member(1, -1), member(2, 1, Employment.TERMINATED), member(3, 2)));

        assertThat(org.direct(id(1))).isEqualTo(new RoaringBitmap());
        assertThat(org.line(id(1))).isEqualTo(RoaringBitmap.bitmapOf(3));
        assertThat(org.subtree(id(1))).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
    }

    @Test
    void whatIsNotAForestOfKnownPeopleIsRefused() {
        assertThat(OrgSnapshot.build(1, List.of(member(1, 2), member(2, 1)))).isInstanceOf(OrgBuild.Broken.class);
        assertThat(OrgSnapshot.build(1, List.of(member(1, 1)))).isInstanceOf(OrgBuild.Broken.class);
        assertThat(OrgSnapshot.build(1, List.of(member(1, 5)))).isInstanceOf(OrgBuild.Broken.class);
        assertThat(OrgSnapshot.build(1, List.of(member(1, -1), member(1, -1)))).isInstanceOf(OrgBuild.Broken.class);
        var renumbered = new Member(id(1), new EmployeeNumber(8), "Ana", null, Employment.ACTIVE, null, null, null);
        assertThat(built(List.of(member(1, -1))).with(2, List.of(renumbered))).isInstanceOf(OrgBuild.Broken.class);
    }

    @Test
    void aChangeLeavesTheSnapshotBeforeItAsItWas() {
        var before = built(List.of(member(1, -1), member(2, 1), member(3, 1)));
        var after = ((OrgBuild.Built) before.with(2, List.of(member(3, 2)))).snapshot();

        assertThat(before.isBelow(id(3), id(2))).isFalse();
        assertThat(after.isBelow(id(3), id(2))).isTrue();
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void aHundredThousandPeopleFitIntoSixteenKilobytes() {
        var random = new Random(7);
        var people = new ArrayList<Member>();
        for (var number = 0; number < 100_000; number++) {
            people.add(member(number, number == 0 ? -1 : random.nextInt(Math.max(1, number / 8 + 1)) % number));
        }
        var org = built(people);

        var everybody = RoaringBitmap.or(org.direct(id(0)), org.line(id(0)));
        assertThat(everybody.getCardinality()).isEqualTo(99_999);
        assertThat(org.direct(id(0)).serializedSizeInBytes() + org.line(id(0)).serializedSizeInBytes())
                .isLessThan(16 * 1024);
    }

    private static OrgSnapshot built(List<Member> people) {
        return ((OrgBuild.Built) OrgSnapshot.build(1, people)).snapshot();
    }
}

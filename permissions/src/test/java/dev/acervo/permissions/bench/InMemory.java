package dev.acervo.permissions.bench;

import dev.acervo.permissions.domain.delegation.Delegations;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.DirectoryBuild;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.permissions.domain.reach.ScopeVersions;
import dev.acervo.permissions.domain.reach.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The resolver: whole decisions of the evaluator, permissions looked at too, and the whole step to the next world. */
final class InMemory implements Hierarchy {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final List<EmployeeId> ids;
    private final long[] bits;
    private World world;

    InMemory(int people) {
        ids = ids(people);
        bits = ids.stream()
                .map(EmployeeId::value)
                .flatMapToLong(id -> LongStream.of(id.getMostSignificantBits(), id.getLeastSignificantBits()))
                .toArray();
        var members = members(ids);
        world = new World(
                1,
                snapshot(members),
                directory(members),
                Grants.NONE,
                Groups.NONE,
                Delegations.NONE,
                ScopeVersions.NONE);
    }

    /** Ids without an order, as UUIDs of people who came at different times are. */
    static List<EmployeeId> ids(int people) {
        var random = new Random(people);
        var ids = new ArrayList<EmployeeId>(people);
        for (var number = 0; number < people; number++) {
            ids.add(new EmployeeId(new UUID(random.nextLong(), random.nextLong())));
        }
        return ids;
    }

    static List<Member> members(List<EmployeeId> ids) {
        var members = new ArrayList<Member>(ids.size());
        for (var number = 0; number < ids.size(); number++) {
            members.add(member(ids, number, BenchCompany.manager(number)));
        }
        return members;
    }

    private static Member member(List<EmployeeId> ids, int number, int manager) {
        return new Member(
                ids.get(number),
                new EmployeeNumber(number),
                "Person " + number,
                idOf(ids, manager),
                Employment.ACTIVE,
                BenchCompany.department(number),
                BenchCompany.title(number),
                BenchCompany.location(number));
    }

    private static @Nullable EmployeeId idOf(List<EmployeeId> ids, int number) {
        return number == BenchCompany.NOBODY ? null : ids.get(number);
    }

    static Directory directory(List<Member> members) {
        return ((DirectoryBuild.Built) Directory.build(members, BenchCompany.DEPARTMENTS)).directory();
    }

    static OrgSnapshot snapshot(List<Member> members) {
        return ((OrgBuild.Built) OrgSnapshot.build(1, members)).snapshot();
    }

    @Override
    public boolean isBelow(int employee, int above) {
        return world.check(fresh(above), fresh(employee), NOW).isAllowed();
    }

    /** An id as a request brings it: equal, not the same object. */
    private EmployeeId fresh(int number) {
        return new EmployeeId(new UUID(bits[2 * number], bits[2 * number + 1]));
    }

    @Override
    public RoaringBitmap below(int above) {
        var scope = world.scope(ids.get(above), NOW);
        return RoaringBitmap.or(scope.direct(), scope.line());
    }

    @Override
    public void move(int employee, int manager) {
        var moved = member(ids, employee, manager);
        var change = Change.ofPeople(world, world.org().version() + 1, List.of(moved), DepartmentChanges.NONE, NOW);
        world = ((OrgChange.Sound) change).change().after();
    }

    @Override
    public void close() {}
}

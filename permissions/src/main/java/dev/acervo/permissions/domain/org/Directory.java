package dev.acervo.permissions.domain.org;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who is in which department, has which title, works where, and whether: the facts that rules look at, of everybody, the
 * terminated too. Immutable; a change copies the sets that it touches and shares the others.
 *
 * <p>Titles and locations are compared folded: without regard to case, to accents, and to space around or repeated within
 * them. Sets are bitmaps of employee numbers, which the caller must not change.
 */
public final class Directory {
    /** Of a company of nobody. */
    public static final Directory EMPTY = of(DepartmentTree.EMPTY, List.of());

    /**
     * Of a company of which the people are known and the facts are not, until their owner is asked: nobody is in it, so that
     * no rule finds anybody. A rule that leaves people out must therefore take them from those of {@link #employed} and never
     * from the org chart.
     */
    public static final Directory UNKNOWN = of(DepartmentTree.EMPTY, List.of());

    private final DepartmentTree departments;
    private final FactIndex<DepartmentId> byDepartment;
    private final FactIndex<String> byTitle;
    private final FactIndex<String> byLocation;
    private final FactIndex<Employment> byEmployment;

    private Directory(
            DepartmentTree departments,
            FactIndex<DepartmentId> byDepartment,
            FactIndex<String> byTitle,
            FactIndex<String> byLocation,
            FactIndex<Employment> byEmployment) {
        this.departments = departments;
        this.byDepartment = byDepartment;
        this.byTitle = byTitle;
        this.byLocation = byLocation;
        this.byEmployment = byEmployment;
    }

    public static DirectoryBuild build(Collection<Member> people, Collection<Department> departments) {
        var tree = DepartmentTree.of(departments);
        return tree.flaw()
                .<DirectoryBuild>map(DirectoryBuild.Broken::new)
                .orElseGet(() -> new DirectoryBuild.Built(of(tree, people)));
    }

    private static Directory of(DepartmentTree departments, Collection<Member> people) {
        var folding = new Folding();
        return new Directory(
                departments,
                FactIndex.of(people, Member::department),
                FactIndex.of(people, member -> folding.key(member.title())),
                FactIndex.of(people, member -> folding.key(member.location())),
                FactIndex.of(people, Member::employment));
    }

    /**
     * This directory with some people and departments new, changed or gone; itself when that changes nothing in it.
     *
     * @param before the chart that this directory is of
     * @param changed each person once
     */
    public DirectoryBuild with(OrgSnapshot before, Collection<Member> changed, DepartmentChanges changes) {
        if (!isKnown()) {
            return new DirectoryBuild.Built(this);
        }
        var tree = changes.isEmpty() ? departments : departments.with(changes);
        return tree.flaw()
                .<DirectoryBuild>map(DirectoryBuild.Broken::new)
                .orElseGet(() -> new DirectoryBuild.Built(with(tree, exchanges(before, changed))));
    }

    private static List<FactIndex.Exchange> exchanges(OrgSnapshot before, Collection<Member> changed) {
        return changed.stream()
                .map(member -> new FactIndex.Exchange(before.find(member.id()).orElse(null), member))
                .filter(exchange ->
                        exchange.before() == null || exchange.after().changesFactsSince(exchange.before()))
                .toList();
    }

    private Directory with(DepartmentTree tree, List<FactIndex.Exchange> exchanges) {
        var folding = new Folding();
        var next = new Directory(
                tree,
                byDepartment.with(exchanges, Member::department),
                byTitle.with(exchanges, member -> folding.key(member.title())),
                byLocation.with(exchanges, member -> folding.key(member.location())),
                byEmployment.with(exchanges, Member::employment));
        return next.holdsTheSameAs(this) ? this : next;
    }

    private boolean holdsTheSameAs(Directory other) {
        return departments == other.departments
                && byDepartment == other.byDepartment
                && byTitle == other.byTitle
                && byLocation == other.byLocation
                && byEmployment == other.byEmployment;
    }

    /** Whether this is what the owner of the org chart says, and not {@link #UNKNOWN}. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Everybody in a department or in one below it; nobody when it is not known. */
    public RoaringBitmap inDepartment(DepartmentId id) {
        return byDepartment.numbers(departments.below(id));
    }

    /** Whether somebody is in a department or in one below it. */
    public boolean isIn(Member member, DepartmentId id) {
        var department = member.department();
        return department != null && departments.isWithin(department, id);
    }

    /** Everybody with this title; nobody when there is nothing in it. */
    public RoaringBitmap withTitle(String title) {
        return byTitle.numbers(new Folding().key(title));
    }

    /** Everybody at this location; nobody when there is nothing in it. */
    public RoaringBitmap at(String location) {
        return byLocation.numbers(new Folding().key(location));
    }

    public RoaringBitmap employed(Employment employment) {
        return byEmployment.numbers(employment);
    }

    public Optional<Department> department(DepartmentId id) {
        return departments.find(id);
    }

    /** A department and all that are above it, from itself to the root; empty when it is not known. */
    public List<Department> departmentsAbove(DepartmentId id) {
        return departments.above(id);
    }
}

package dev.acervo.permissions.domain.org;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * The whole org chart at one version: immutable, and rebuilt whole on every change. People are numbered in preorder of the
 * forest, so that everybody below somebody is one interval of ranks and "is B below A" is two comparisons of integers
 * (Dietz, "Maintaining order in a linked list", 1982). Ranks never leave this class; sets of people leave it as bitmaps of
 * employee numbers, which the caller must not change.
 */
public final class OrgSnapshot {
    public static final OrgSnapshot EMPTY =
            new OrgSnapshot(0, new Member[0], new Positions(0), new int[0], new Preorder(new int[0]));

    private static final int UNKNOWN = -2;

    private final long version;
    private final Member[] members;
    private final Positions positions;

    /** By position; the complement for who is terminated. A walk over integers costs a tenth of one over people. */
    private final int[] numbers;

    private final Preorder order;

    private OrgSnapshot(long version, Member[] members, Positions positions, int[] numbers, Preorder order) {
        this.version = version;
        this.members = members;
        this.positions = positions;
        this.numbers = numbers;
        this.order = order;
    }

    public static OrgBuild build(long version, Collection<Member> people) {
        var members = people.toArray(Member[]::new);
        Arrays.sort(members, Comparator.comparingInt(member -> member.number().value()));
        var positions = new Positions(members.length);
        for (var at = 0; at < members.length; at++) {
            if (at > 0 && members[at].number().equals(members[at - 1].number())) {
                return new OrgBuild.Broken(
                        "two people have number " + members[at].number().value());
            }
            if (!positions.put(members[at].id(), at)) {
                return new OrgBuild.Broken("employee " + members[at].id() + " is there twice");
            }
        }
        return build(version, members, positions);
    }

    private static OrgBuild build(long version, Member[] members, Positions positions) {
        var parents = new int[members.length];
        var numbers = new int[members.length];
        for (var at = 0; at < members.length; at++) {
            parents[at] = parent(members[at], positions);
            numbers[at] = number(members[at]);
        }
        return build(version, members, positions, numbers, parents);
    }

    private static int parent(Member member, Positions positions) {
        var manager = member.manager();
        if (manager == null) {
            return Preorder.NOBODY;
        }
        var at = positions.of(manager);
        return at == Positions.ABSENT ? UNKNOWN : at;
    }

    private static int number(Member member) {
        var number = member.number().value();
        return member.isTerminated() ? ~number : number;
    }

    private static OrgBuild build(long version, Member[] members, Positions positions, int[] numbers, int[] parents) {
        for (var at = 0; at < members.length; at++) {
            if (parents[at] == UNKNOWN) {
                return new OrgBuild.Broken("the manager of " + members[at].id() + " is not known");
            }
        }
        var order = new Preorder(parents);
        return order.unreached()
                .<OrgBuild>map(at -> new OrgBuild.Broken("employee " + members[at].id() + " is in or below a cycle"))
                .orElseGet(() -> new OrgBuild.Built(new OrgSnapshot(version, members, positions, numbers, order)));
    }

    /** This chart with some people new or changed. */
    public OrgBuild with(long nextVersion, Collection<Member> changed) {
        if (changed.isEmpty()) {
            return new OrgBuild.Built(new OrgSnapshot(nextVersion, members, positions, numbers, order));
        }
        var next = members.clone();
        var parents = order.parents();
        var nextNumbers = numbers.clone();
        var added = new ArrayList<Member>();
        for (var member : changed) {
            var at = positions.of(member.id());
            if (at == Positions.ABSENT) {
                added.add(member);
                continue;
            }
            if (!members[at].number().equals(member.number())) {
                return new OrgBuild.Broken("employee " + member.id() + " has another number than before");
            }
            next[at] = member;
            parents[at] = parent(member, positions);
            nextNumbers[at] = number(member);
        }
        if (added.isEmpty()) {
            return build(nextVersion, next, positions, nextNumbers, parents);
        }
        added.addAll(Arrays.asList(next));
        return build(nextVersion, added);
    }

    public long version() {
        return version;
    }

    public int size() {
        return members.length;
    }

    /** Everybody, in order of their numbers. */
    public List<Member> members() {
        return List.of(members);
    }

    public Optional<Member> find(EmployeeId id) {
        var at = positions.of(id);
        return at == Positions.ABSENT ? Optional.empty() : Optional.of(members[at]);
    }

    /** How somebody who works here stands to an employee. */
    public enum Standing {
        SELF,
        DIRECT_MANAGER,
        FURTHER_ABOVE,
        /** Not above; and whatever the chart says, nobody is above who is terminated. */
        ELSEWHERE,
        /** One of them is not known, or the one who stands there is terminated. */
        NOWHERE
    }

    public Standing standing(EmployeeId person, EmployeeId employee) {
        var high = positions.of(person);
        var low = positions.of(employee);
        if (high == Positions.ABSENT || low == Positions.ABSENT || isTerminated(high)) {
            return Standing.NOWHERE;
        }
        if (high == low) {
            return Standing.SELF;
        }
        if (isTerminated(low) || !order.isBelow(low, high)) {
            return Standing.ELSEWHERE;
        }
        return order.parent(low) == high ? Standing.DIRECT_MANAGER : Standing.FURTHER_ABOVE;
    }

    private boolean isTerminated(int at) {
        return numbers[at] < 0;
    }

    /** Whether {@code employee} is below {@code above}, at any depth. Nobody is below themselves. */
    public boolean isBelow(EmployeeId employee, EmployeeId above) {
        var low = positions.of(employee);
        var high = positions.of(above);
        return low != Positions.ABSENT && high != Positions.ABSENT && order.isBelow(low, high);
    }

    /** Everybody above, from the manager to the root. */
    public List<Member> chain(EmployeeId employee) {
        var chain = new ArrayList<Member>();
        var at = positions.of(employee);
        if (at != Positions.ABSENT) {
            for (var up = order.parent(at); up != Preorder.NOBODY; up = order.parent(up)) {
                chain.add(members[up]);
            }
        }
        return chain;
    }

    /** From {@code above} down to an employee that is below it, both included; alone when they are the same. */
    public List<Member> path(EmployeeId above, EmployeeId employee) {
        var path = new ArrayList<Member>();
        var top = place(above);
        for (var at = place(employee); at != top; at = order.parent(at)) {
            if (at == Preorder.NOBODY) {
                throw new IllegalArgumentException(employee + " is not below " + above);
            }
            path.add(members[at]);
        }
        path.add(members[top]);
        return path.reversed();
    }

    /** Numbers of the direct reports that are not terminated. */
    public RoaringBitmap direct(EmployeeId manager) {
        var numbers = new RoaringBitmap();
        var at = positions.of(manager);
        if (at != Positions.ABSENT) {
            order.forEachChild(at, child -> addPresent(numbers, child));
        }
        return numbers;
    }

    /** Numbers of everybody below the direct reports, without the terminated. */
    public RoaringBitmap line(EmployeeId manager) {
        var at = positions.of(manager);
        if (at == Positions.ABSENT) {
            return new RoaringBitmap();
        }
        var numbers = interval(order.enter(at) + 1, order.exit(at), false);
        order.forEachChild(at, child -> numbers.remove(members[child].number().value()));
        numbers.runOptimize();
        return numbers;
    }

    /** Numbers of the root and everybody below, the terminated too. */
    public RoaringBitmap subtree(EmployeeId root) {
        var at = positions.of(root);
        return at == Positions.ABSENT ? new RoaringBitmap() : interval(order.enter(at), order.exit(at), true);
    }

    /**
     * The people of a set in order of their numbers.
     *
     * @param after the first number is greater than this one
     */
    public List<Member> list(RoaringBitmap numbers, int after, int limit) {
        var page = new ArrayList<Member>(Math.min(limit, numbers.getCardinality()));
        PeekableIntIterator each = numbers.getIntIterator();
        each.advanceIfNeeded(after + 1);
        while (each.hasNext() && page.size() < limit) {
            page.add(members[position(each.next())]);
        }
        return page;
    }

    /** How many steps below {@code above} an employee that is below it stands: a direct report, 1. */
    public int depth(EmployeeId employee, EmployeeId above) {
        if (!isBelow(employee, above)) {
            throw new IllegalArgumentException(employee + " is not below " + above);
        }
        return order.depth(place(employee)) - order.depth(place(above));
    }

    private int place(EmployeeId id) {
        var at = positions.of(id);
        if (at == Positions.ABSENT) {
            throw new IllegalArgumentException(id + " is not known");
        }
        return at;
    }

    private int position(int number) {
        var low = 0;
        var high = members.length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (members[middle].number().value() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addPresent(RoaringBitmap present, int at) {
        if (!isTerminated(at)) {
            present.add(numbers[at]);
        }
    }

    /** A large part of the company is marked bit by bit, a small one sorted. */
    private RoaringBitmap interval(int from, int to, boolean withTerminated) {
        var words =
                numbers.length == 0 ? 0 : (members[members.length - 1].number().value() >>> 6) + 1;
        var found = to - from + 1 < words ? sorted(from, to, withTerminated) : marked(from, to, withTerminated, words);
        found.runOptimize();
        return found;
    }

    private RoaringBitmap marked(int from, int to, boolean withTerminated, int words) {
        var bits = new long[words];
        for (var rank = from; rank <= to; rank++) {
            var number = numbers[order.at(rank)];
            if (number >= 0) {
                bits[number >>> 6] |= 1L << number;
            } else if (withTerminated) {
                bits[~number >>> 6] |= 1L << ~number;
            }
        }
        return BitSetUtil.bitmapOf(bits);
    }

    private RoaringBitmap sorted(int from, int to, boolean withTerminated) {
        var found = new int[Math.max(0, to - from + 1)];
        var count = 0;
        for (var rank = from; rank <= to; rank++) {
            var number = numbers[order.at(rank)];
            if (number >= 0) {
                found[count++] = number;
            } else if (withTerminated) {
                found[count++] = ~number;
            }
        }
        return RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(found, count));
    }
}

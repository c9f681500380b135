package dev.acervo.permissions.domain.org;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Departments, and which is part of which. Immutable. Answers only while it has no {@linkplain #flaw flaw}. */
final class DepartmentTree {
    static final DepartmentTree EMPTY = of(List.of());

    private final Map<DepartmentId, Integer> positions = new HashMap<>();
    private final Department[] departments;
    private final Preorder order;
    private final @Nullable String flaw;

    private DepartmentTree(Department[] departments) {
        this.departments = departments;
        String found = null;
        for (var at = 0; at < departments.length; at++) {
            if (positions.put(departments[at].id(), at) != null) {
                found = "department " + departments[at].id() + " is there twice";
            }
        }
        var parents = new int[departments.length];
        for (var at = 0; at < departments.length; at++) {
            var parent = departments[at].parent();
            parents[at] = parent == null ? Preorder.NOBODY : positions.getOrDefault(parent, Preorder.NOBODY);
            if (parent != null && parents[at] == Preorder.NOBODY) {
                found = "the parent of department " + departments[at].id() + " is not known";
            }
        }
        order = new Preorder(parents);
        flaw = found;
    }

    static DepartmentTree of(Collection<Department> departments) {
        return new DepartmentTree(departments.toArray(Department[]::new));
    }

    /** This tree after the changes; itself when they change nothing. */
    DepartmentTree with(DepartmentChanges changes) {
        var before = new HashMap<DepartmentId, Department>();
        for (var department : departments) {
            before.put(department.id(), department);
        }
        var after = new HashMap<>(before);
        changes.changed().forEach(department -> after.put(department.id(), department));
        after.keySet().removeAll(changes.removed());
        return after.equals(before) ? this : of(after.values());
    }

    /**
     * Why these departments are no forest, if they are none. An unknown parent is a flaw too: as a root its department would
     * drop out of everything above it, and a rule that leaves out what is above would let its people in.
     */
    Optional<String> flaw() {
        return Optional.ofNullable(flaw)
                .or(() ->
                        order.unreached().map(at -> "department " + departments[at].id() + " is in or below a cycle"));
    }

    Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(positions.get(id)).map(at -> departments[at]);
    }

    /** The department and all that are above it, up to the root; empty when it is not known. */
    List<Department> above(DepartmentId id) {
        var above = new ArrayList<Department>();
        for (var at = place(id); at != Preorder.NOBODY; at = order.parent(at)) {
            above.add(departments[at]);
        }
        return above;
    }

    /** The department and all that are below it; empty when it is not known. */
    List<DepartmentId> below(DepartmentId id) {
        var at = place(id);
        if (at == Preorder.NOBODY) {
            return List.of();
        }
        var below = new ArrayList<DepartmentId>();
        for (var rank = order.enter(at); rank <= order.exit(at); rank++) {
            below.add(departments[order.at(rank)].id());
        }
        return below;
    }

    /** Whether {@code low} is {@code high} or below it; both are known. */
    boolean isWithin(DepartmentId low, DepartmentId high) {
        var from = place(low);
        var to = place(high);
        return from != Preorder.NOBODY && to != Preorder.NOBODY && (from == to || order.isBelow(from, to));
    }

    private int place(DepartmentId id) {
        return positions.getOrDefault(id, Preorder.NOBODY);
    }
}

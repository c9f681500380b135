package dev.acervo.permissions.domain.org;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A forest given by parent pointers, walked once in preorder. Positions are those of the parent array. */
final class Preorder {
    static final int NOBODY = -1;

    private final int[] parents;
    private final int[] enter;
    private final int[] exit;
    private final int[] depth;
    private final int[] byRank;
    private final int reached;

    Preorder(int[] parents) {
        this.parents = parents;
        this.enter = new int[parents.length];
        this.exit = new int[parents.length];
        this.depth = new int[parents.length];
        this.byRank = new int[parents.length];
        Arrays.fill(enter, NOBODY);
        this.reached = walk();
    }

    /** Without recursion or a stack: down to the first child, else on to the sibling of the nearest that has one. */
    private int walk() {
        var firstChild = new int[parents.length];
        var sibling = new int[parents.length];
        Arrays.fill(firstChild, NOBODY);
        var at = NOBODY;
        for (var child = parents.length - 1; child >= 0; child--) {
            var parent = parents[child];
            sibling[child] = parent == NOBODY ? at : firstChild[parent];
            if (parent == NOBODY) {
                at = child;
            } else {
                firstChild[parent] = child;
            }
        }
        var rank = 0;
        while (at != NOBODY) {
            enter[at] = rank;
            depth[at] = parents[at] == NOBODY ? 0 : depth[parents[at]] + 1;
            byRank[rank++] = at;
            if (firstChild[at] != NOBODY) {
                at = firstChild[at];
                continue;
            }
            exit[at] = rank - 1;
            while (at != NOBODY && sibling[at] == NOBODY) {
                at = parents[at];
                if (at != NOBODY) {
                    exit[at] = rank - 1;
                }
            }
            at = at == NOBODY ? NOBODY : sibling[at];
        }
        return rank;
    }

    /** Somebody whom no root leads to, if the pointers are not a forest. */
    Optional<Integer> unreached() {
        for (var at = 0; reached < parents.length && at < parents.length; at++) {
            if (enter[at] == NOBODY) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    boolean isBelow(int low, int high) {
        return enter[high] < enter[low] && enter[low] <= exit[high];
    }

    /** A copy of the pointers. */
    int[] parents() {
        return parents.clone();
    }

    int parent(int at) {
        return parents[at];
    }

    int enter(int at) {
        return enter[at];
    }

    /** The rank of the last one below, or of the position itself. */
    int exit(int at) {
        return exit[at];
    }

    int depth(int at) {
        return depth[at];
    }

    int at(int rank) {
        return byRank[rank];
    }

    void forEachChild(int at, IntConsumer use) {
        for (var rank = enter[at] + 1; rank <= exit[at]; rank = exit[byRank[rank]] + 1) {
            use.accept(byRank[rank]);
        }
    }
}

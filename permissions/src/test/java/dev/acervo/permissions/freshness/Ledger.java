package dev.acervo.permissions.freshness;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * When a right was given and taken, and what those heard who asked meanwhile, all by {@link System#nanoTime}; judged
 * afterwards. The right of a question is what the last change before it left, or what a change makes that ran beside it.
 */
final class Ledger {
    private record Written(long sent, boolean holds) {}

    /** One question and what it heard. */
    record Heard(String question, int at, long sent, long answered, boolean holds) {}

    private final NavigableMap<Long, Written> writtenByAnswer = new ConcurrentSkipListMap<>();
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

    /** A change, after the ones before it were answered. Before the first there is no right. */
    void wrote(long sent, long answered, boolean holds) {
        writtenByAnswer.put(answered, new Written(sent, holds));
    }

    void heard(Heard answer) {
        heard.add(answer);
    }

    /** Answers that no moment of their question allows. Call it when nobody writes or asks any more. */
    List<Heard> wrong() {
        return heard.stream().filter(answer -> !isPossible(answer)).toList();
    }

    int size() {
        return heard.size();
    }

    /** How many questions had just one right answer, and that was {@code holds}. */
    long settled(boolean holds) {
        return heard.stream()
                .map(this::possible)
                .filter(possible -> possible.equals(List.of(holds)))
                .count();
    }

    private boolean isPossible(Heard answer) {
        return possible(answer).contains(answer.holds());
    }

    private List<Boolean> possible(Heard answer) {
        var before = writtenByAnswer.lowerEntry(answer.sent());
        var possible =
                new ArrayList<>(List.of(before != null && before.getValue().holds()));
        for (var written : writtenByAnswer.tailMap(answer.sent()).values()) {
            if (written.sent() > answer.answered()) {
                break;
            }
            possible.add(written.holds());
        }
        return possible;
    }
}

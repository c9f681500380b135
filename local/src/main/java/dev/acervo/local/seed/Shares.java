package dev.acervo.local.seed;

import dev.acervo.local.demo.company.Dice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many documents there are about each person: few about most, up to {@value MOST} about some. What a person has of
 * fewer documents, they have of more as well, but for a few at the edge.
 */
final class Shares {

    private static final int MOST = 20;

    private Shares() {}

    /**
     * In the order of the people; together exactly {@code documents}. Where there are more people than documents, some
     * have none.
     */
    static int[] of(long seed, List<String> registrations, int documents) {
        var people = registrations.size();
        var mean = (double) documents / people;
        var most = (int) Math.max(MOST, Math.ceil(mean));
        var luck = registrations.stream()
                .mapToDouble(registration -> luck(seed, registration))
                .toArray();
        // With u uniform, 1 + (most - 1) u^k has the mean that is wanted.
        var k = (most - 1) / Math.max(1e-9, mean - 1) - 1;
        var shares = new int[people];
        for (var n = 0; n < people; n++) shares[n] = 1 + (int) Math.round((most - 1) * Math.pow(luck[n], k));
        even(shares, documents, mean < 1 ? 0 : 1, most, luck);
        return shares;
    }

    /** Takes from the least lucky, or gives to the luckiest, one each, until the sum is right. */
    private static void even(int[] shares, int documents, int least, int most, double[] luck) {
        var order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(n -> luck[n]))
                .toList();
        var missing = documents - IntStream.of(shares).sum();
        while (missing != 0) {
            for (var n : missing > 0 ? order.reversed() : order) {
                if (missing > 0 && shares[n] < most) {
                    shares[n]++;
                    missing--;
                } else if (missing < 0 && shares[n] > least) {
                    shares[n]--;
                    missing++;
                }
                if (missing == 0) return;
            }
        }
    }

    private static double luck(long seed, String registration) {
        return Dice.of(seed, "share/" + registration).between(0, 999_999) / 1e6;
    }
}

package dev.acervo.local.demo.company;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: everything drawn follows from the seed and the name of the thing it is drawn for. */
public final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** Dice of their own for one thing, so that drawing more for one person changes nothing for the others. */
    public static Dice of(long seed, String thing) {
        var dice = new Random(seed * 1_000_003 + thing.hashCode());
        dice.nextInt();
        return new Dice(dice);
    }

    /** A number from {@code low} to {@code high}, both possible. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day from {@code first} to {@code last}; the last when that leaves none. */
    public LocalDate day(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) return last;
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    /** As {@link #day}, but on the Friday before when it falls on a weekend. */
    public LocalDate workday(LocalDate first, LocalDate last) {
        return workday(day(first, last));
    }

    /** The day itself, or the Friday before. */
    public static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}

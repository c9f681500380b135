package dev.acervo.local.seed;

import dev.acervo.local.demo.company.Dice;
import dev.acervo.local.demo.company.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The people of a big company, from the head down, level by level. Same seed, same people; a smaller company is the
 * beginning of a bigger one. No day of it depends on
 * today. Addresses carry the number of the registration: people of another seed do not want those of this one.
 */
public record Workforce(long seed, int size) {

    /** As many as registrations have digits for. */
    public static final int MOST = 9_999_999;

    private static final String DOMAIN = "serraazul.example";
    private static final LocalDate FIRST_HIRE = LocalDate.of(1996, 1, 2);
    private static final LocalDate LAST_HIRE = LocalDate.of(2025, 12, 31);
    /** Down to this level everybody leads, so that there are always hundreds of places to be filled below. */
    private static final int ALL_LEAD = 3;

    private static final List<String> LEADING = List.of("Gerente de", "Coordenação de");
    private static final List<String> WORKING =
            List.of("Especialista em", "Analista de", "Assistente de", "Auxiliar de");

    public Workforce {
        if (size < 1 || size > MOST) throw new IllegalArgumentException("a company of " + size + " people");
    }

    static String registration(int index) {
        return String.format(Locale.ROOT, "S%07d", index + 1);
    }

    /** Hands over everybody, managers before those who report to them. */
    void forEach(Consumer<Worker> each) {
        var places = new Place[size];
        var manager = 0;
        var reports = 0;
        for (var n = 0; n < size; n++) {
            var registration = registration(n);
            var dice = Dice.of(seed, "person/" + registration);
            if (n > 0 && reports == places[manager].span()) {
                do manager++;
                while (places[manager].span() == 0);
                reports = 0;
            }
            places[n] = n == 0 ? Place.head(dice) : places[manager].below(reports++, dice);
            each.accept(worker(n, n == 0 ? null : registration(manager), places[n], dice));
        }
    }

    private static Worker worker(int index, @Nullable String manager, Place place, Dice dice) {
        var name = name(dice);
        return new Worker(
                registration(index),
                name,
                Names.mailbox(name) + (index + 1) + "@" + DOMAIN,
                manager,
                Structure.code(place.area(), place.section()),
                place.title(dice),
                dice.chance(0.7) ? dice.oneOf(Structure.LOCATIONS) : null,
                dice.workday(FIRST_HIRE, LAST_HIRE));
    }

    /** One in fifty is called Rita, one in twelve Silva: words that many are found by, though far from all. */
    private static String name(Dice dice) {
        var given = dice.chance(0.02) ? "Rita" : Names.given(dice, dice.chance(0.5));
        var last = dice.chance(0.05) ? "Silva" : Names.family(dice);
        var middle = Names.family(dice);
        return middle.equals(last) || dice.chance(0.2) ? given + " " + last : given + " " + middle + " " + last;
    }

    /**
     * Where somebody stands.
     *
     * @param span how many report to this person, unless the company ends before
     * @param area none (-1) for the head of the company
     */
    private record Place(int level, int span, int area, int section) {

        static Place head(Dice dice) {
            return new Place(1, dice.between(Structure.areas(), Structure.areas() + 3), -1, 0);
        }

        /** @param nth which of the reports of this place, from 0 */
        Place below(int nth, Dice dice) {
            var leads = level < ALL_LEAD || dice.chance(0.38);
            var span = leads ? dice.between(5, 15) : 0;
            return switch (level) {
                case 1 -> new Place(2, span, nth % Structure.areas(), 0);
                case 2 -> new Place(3, span, area, 1 + nth % Structure.sections(area));
                default -> new Place(level + 1, span, area, section);
            };
        }

        String title(Dice dice) {
            return switch (level) {
                case 1 -> "Presidente";
                case 2 -> "Superintendente de " + Structure.area(area);
                default -> dice.oneOf(span > 0 ? LEADING : WORKING) + " " + Structure.area(area);
            };
        }
    }
}

package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.Folding;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads path and query parameters. */
final class Parameters {
    private static final int UUID_LENGTH = 36;
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;
    private static final int LONGEST_QUESTION = 200;

    private Parameters() {}

    /** Only the canonical form: {@link UUID#fromString} also takes shortened ones. */
    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static @Nullable UUID uuid(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return uuid(text).orElseThrow(() -> invalid(name, "format", "is not a UUID."));
    }

    /** A parameter as it came. */
    record Given(String name, @Nullable String text) {}

    /** The ids in parameters that are required, in their order; or one problem that names every one that is none. */
    static List<UUID> uuids(List<Given> parameters) {
        var faults = new ArrayList<Problem.Invalid>();
        var ids = new ArrayList<UUID>();
        for (var given : parameters) {
            var text = given.text();
            if (text == null) {
                faults.add(new Problem.Invalid(given.name(), "required", given.name() + " is required."));
                continue;
            }
            uuid(text)
                    .ifPresentOrElse(
                            ids::add,
                            () -> faults.add(
                                    new Problem.Invalid(given.name(), "format", given.name() + " is not a UUID.")));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        return ids;
    }

    /** One of the values by its name on the wire; null when it is absent. */
    static <T> @Nullable T oneOf(String name, @Nullable String text, T[] values, Function<T, String> wire) {
        if (text == null) {
            return null;
        }
        return Stream.of(values)
                .filter(value -> wire.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(
                        name,
                        "unknown",
                        "is not one of: " + Stream.of(values).map(wire).collect(Collectors.joining(", ")) + "."));
    }

    /** The words of a question, without regard to case and accents. */
    static List<String> words(@Nullable String question) {
        if (question == null) {
            return List.of();
        }
        if (question.length() > LONGEST_QUESTION) {
            throw invalid("q", "size", "has more than " + LONGEST_QUESTION + " characters.");
        }
        if (!Texts.isStorable(question)) {
            throw invalid("q", "format", "has a character that cannot be looked for.");
        }
        return Stream.of(Folding.fold(question).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static int limit(@Nullable Integer limit) {
        return limit == null ? DEFAULT_LIMIT : between("limit", limit, 1, MOST);
    }

    static int between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw invalid(name, "range", "is not between " + least + " and " + most + ".");
        }
        return value;
    }

    static ProblemException invalid(String name, String code, String sentence) {
        return new ProblemException(Problem.invalid(List.of(new Problem.Invalid(name, code, name + " " + sentence))));
    }
}

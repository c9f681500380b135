package dev.acervo.permissions.freshness;

import java.util.Optional;
import java.util.function.IntFunction;

/** Something to ask at one of the twins that shows whether Bruno reaches João; without an answer while it cannot be told. */
record Question(String name, IntFunction<Optional<Boolean>> asked) {

    Optional<Boolean> ask(int at) {
        return asked.apply(at);
    }
}

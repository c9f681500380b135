package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.people.Employee;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an answer names.
 *
 * @param name null when it is not there any more, or not for the caller
 * @param title of a person
 */
public record Named(
        UUID id, @Nullable String name, @Nullable String title) {

    static Named person(UUID id, Map<UUID, Employee> people) {
        var person = people.get(id);
        return person == null ? new Named(id, null, null) : new Named(id, person.shownName(), person.title());
    }
}

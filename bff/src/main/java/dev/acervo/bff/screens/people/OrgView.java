package dev.acervo.bff.screens.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One branch of the org chart, one level deep.
 *
 * @param next cursor of more reports; null when these are all
 */
public record OrgView(
        Person person, List<Person> reports, @Nullable String next) {}

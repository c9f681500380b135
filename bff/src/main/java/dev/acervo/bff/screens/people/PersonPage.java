package dev.acervo.bff.screens.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the directory.
 *
 * @param next cursor of the next page; null on the last
 */
public record PersonPage(List<Person> items, @Nullable String next) {}

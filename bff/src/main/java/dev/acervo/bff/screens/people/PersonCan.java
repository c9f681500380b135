package dev.acervo.bff.screens.people;

/**
 * What the caller may do with somebody's record, as the employees service says it.
 *
 * @param edit change, move, terminate and so on
 * @param history read what was changed when
 */
public record PersonCan(boolean edit, boolean history) {}

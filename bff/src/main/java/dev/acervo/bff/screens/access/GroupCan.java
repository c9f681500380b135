package dev.acervo.bff.screens.access;

/**
 * What the caller may do with a group.
 *
 * @param edit change and remove it
 * @param seePeople read who is in it
 */
public record GroupCan(boolean edit, boolean seePeople) {}

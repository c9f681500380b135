package dev.acervo.permissions.domain.reach;

/** What a change of the org chart would lead to. */
public sealed interface OrgChange {
    record Sound(Change change) implements OrgChange {}

    /** The chart would not be a forest: the one in force stays. */
    record Broken(String why) implements OrgChange {}
}

package dev.acervo.permissions.domain.reach;

/** What a change of the org chart would lead to. */
public sealed interface OrgChange {
    record Sound(Change change) implements OrgChange {}

    /** The people or the departments would not be a forest: the chart in force stays. */
    record Broken(String why) implements OrgChange {}
}

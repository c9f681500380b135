package dev.acervo.permissions.domain.org;

/** The outcome of building a chart: a snapshot, or why these people do not form one. */
public sealed interface OrgBuild {
    record Built(OrgSnapshot snapshot) implements OrgBuild {}

    /** Not a forest of known people: the chart in force stays as it is. */
    record Broken(String why) implements OrgBuild {}
}

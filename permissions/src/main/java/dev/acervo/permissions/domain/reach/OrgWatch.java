package dev.acervo.permissions.domain.reach;

/** Told about the health of the feed of the org chart. */
public interface OrgWatch {
    /** The chart in force stays as it is although its owner says otherwise. */
    void broken(String why);

    /** The chart in force is what its owner says. */
    void sound();
}

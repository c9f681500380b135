package dev.acervo.permissions.domain.reach;

/** Why somebody reaches somebody; the first that holds wins. */
public enum Reason {
    SELF,
    DIRECT,
    LINE,
    DELEGATION,
    GRANT,
    NONE;

    public boolean isAllowed() {
        return this != NONE;
    }
}

package dev.acervo.documents.domain.access;

/**
 * How much of a document a person has, each level with all that the lower ones give. METADATA is the reduced
 * form; VIEW the content; EDIT changes the description and adds files; MANAGE decides over type, owner and trash.
 */
public enum Level {
    NONE,
    METADATA,
    VIEW,
    EDIT,
    MANAGE;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The lower of the two. */
    public Level atMost(Level other) {
        return atLeast(other) ? other : this;
    }
}

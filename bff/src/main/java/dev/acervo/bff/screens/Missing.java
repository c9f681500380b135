package dev.acervo.bff.screens;

/** What a screen is about does not exist for the person who looks. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Missing() {
        super("does not exist for this person", null, false, false);
    }
}

package dev.acervo.bff.screens.documents;

/** A type in the upload form. */
public record TypeOption(String id, TypeName name, boolean mayAdd) {

    /** What it is called in the two languages. */
    public record TypeName(String pt, String en) {}
}

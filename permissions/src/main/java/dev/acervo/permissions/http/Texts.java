package dev.acervo.permissions.http;

/** What a text from outside must be to be kept and given back as it is. */
final class Texts {
    private Texts() {}

    /** PostgreSQL keeps no U+0000, and half a surrogate pair is no character: neither could be written out again. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(character -> character == 0 || isHalf(character));
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}

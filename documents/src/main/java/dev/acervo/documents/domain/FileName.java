package dev.acervo.documents.domain;

import java.text.Normalizer;

/** The name of a file as shown to people: the last part of a path, without characters that hide or reorder it. */
public record FileName(String value) {
    private static final int LENGTH = 200;

    /** What remains of a name that a stranger sent; never empty. */
    public static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::visible)
                .forEach(visible::appendCodePoint);
        var name = visible.toString().strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return new FileName("file");
        }
        return new FileName(shortened(name));
    }

    /** The extension in lower case, or the empty text. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean visible(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.PRIVATE_USE
                && "\"<>|:*?".indexOf(c) < 0;
    }

    /** Cuts the middle, so that the extension stays. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot >= 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LENGTH - extension.length());
        return name.substring(0, end) + extension;
    }
}

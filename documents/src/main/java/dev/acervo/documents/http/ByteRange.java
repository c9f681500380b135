package dev.acervo.documents.http;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file, both ends inclusive.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110, section 14</a>
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Thrown when no byte of the file lies in what was asked for. */
    static final class Unsatisfiable extends RuntimeException {
        final long size;

        Unsatisfiable(long size) {
            super(null, null, false, false);
            this.size = size;
        }
    }

    /** The one range that {@code header} asks for; several, or none that can be read, mean the whole file. */
    static Optional<ByteRange> of(String header, long size) {
        var match = ONE.matcher(header.strip());
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (match.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(match.group(2)), size);
            return satisfied(size - length, size - 1, size);
        }
        long first = Long.parseLong(match.group(1));
        long last = match.group(2).isEmpty() ? size - 1 : Long.parseLong(match.group(2));
        return last < first && !match.group(2).isEmpty() ? Optional.empty() : satisfied(first, last, size);
    }

    long length() {
        return last - first + 1;
    }

    private static Optional<ByteRange> satisfied(long first, long last, long size) {
        if (first >= size) {
            throw new Unsatisfiable(size);
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }
}

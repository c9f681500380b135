package dev.acervo.employees.csv;

import java.io.IOException;
import java.io.Reader;

/** What stands between two cells; in case of doubt the first. */
enum Delimiter {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private static final int LONGEST_HEADER = 1 << 20;

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that stands most often outside quotes in the first record. Reads no further; does not close. */
    static Delimiter find(Reader text) throws IOException {
        var counts = new int[values().length];
        boolean quoted = false;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int next = text.read();
            if (next < 0 || !quoted && (next == '\n' || next == '\r')) {
                break;
            }
            quoted ^= next == '"';
            for (var delimiter : values()) {
                counts[delimiter.ordinal()] += !quoted && next == delimiter.character ? 1 : 0;
            }
        }
        return mostOften(counts);
    }

    private static Delimiter mostOften(int[] counts) {
        var most = SEMICOLON;
        for (var delimiter : values()) {
            most = counts[delimiter.ordinal()] > counts[most.ordinal()] ? delimiter : most;
        }
        return most;
    }
}

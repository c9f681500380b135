package dev.acervo.local.demo.papers;

import java.util.List;

/**
 * What is written on a paper, before anybody thinks of pages.
 *
 * @param reference the line under the heading: number, place, date
 * @param signatures who signs, left to right
 */
public record Letter(String heading, String reference, List<Block> blocks, List<String> signatures) {

    /** A part of a letter, top to bottom. */
    public sealed interface Block {

        /** Running text. */
        record Paragraph(String text) implements Block {}

        /** A small heading. */
        record Section(String title) implements Block {}

        /** Labels and values, as on a form. */
        record Fields(List<Field> fields) implements Block {}

        /** Rows under a header; the first column is text, the others are set right. The last row may be a total. */
        record Table(List<String> header, List<List<String>> rows, boolean total) implements Block {}
    }

    /** One entry of a form. */
    public record Field(String label, String value) {}
}

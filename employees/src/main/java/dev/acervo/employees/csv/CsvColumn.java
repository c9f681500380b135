package dev.acervo.employees.csv;

/** What a column of a file holds: a member that everybody has, or a custom field. */
public sealed interface CsvColumn permits Column, CustomColumn {
    /** The name that the header of a written file has for it. */
    String header();
}

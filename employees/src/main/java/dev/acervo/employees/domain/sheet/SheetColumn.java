package dev.acervo.employees.domain.sheet;

/** What a column of a file holds: a member that everybody has, or a custom field. */
public sealed interface SheetColumn permits Column, CustomColumn {
    /** The name that the header of a written file has for it. */
    String header();
}

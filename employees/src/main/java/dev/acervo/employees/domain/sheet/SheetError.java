package dev.acervo.employees.domain.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, a row or a cell.
 *
 * @param row as a spreadsheet counts: the header is 1
 * @param column the header text as written in the file (shortened when it is very long), the name of a required column
 *     that is missing, or null when it is about the whole row or file
 * @param code stable, for programs
 * @param detail one sentence that is safe to show; it never repeats a cell
 */
public record SheetError(int row, @Nullable String column, String code, String detail) {}

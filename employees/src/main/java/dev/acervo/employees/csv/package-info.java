/** CSV files of people, as HR exports and edits them: reading row by row, and writing. */
@NullMarked
package dev.acervo.employees.csv;

import org.jspecify.annotations.NullMarked;

/** Files of people: importing and exporting the whole company. */
@NullMarked
package dev.acervo.employees.domain.sheet;

import org.jspecify.annotations.NullMarked;

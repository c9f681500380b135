/** What is done to people's employment and places, now or on a day to come. */
@NullMarked
package dev.acervo.employees.domain.personnel;

import org.jspecify.annotations.NullMarked;

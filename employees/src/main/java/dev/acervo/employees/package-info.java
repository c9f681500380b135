/** The service of people and the org chart: its start and its wiring. */
@NullMarked
package dev.acervo.employees;

import org.jspecify.annotations.NullMarked;

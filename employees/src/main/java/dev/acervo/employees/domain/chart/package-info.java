/** The tree that people form, in memory: who is below whom, and how many. */
@NullMarked
package dev.acervo.employees.domain.chart;

import org.jspecify.annotations.NullMarked;

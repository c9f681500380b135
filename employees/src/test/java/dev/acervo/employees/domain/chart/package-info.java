@NullMarked
package dev.acervo.employees.domain.chart;

import org.jspecify.annotations.NullMarked;

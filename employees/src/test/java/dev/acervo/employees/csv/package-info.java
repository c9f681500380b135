@NullMarked
package dev.acervo.employees.csv;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.acervo.employees.postgres;

import org.jspecify.annotations.NullMarked;

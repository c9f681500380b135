@NullMarked
package dev.acervo.employees;

import org.jspecify.annotations.NullMarked;

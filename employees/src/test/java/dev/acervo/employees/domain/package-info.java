@NullMarked
package dev.acervo.employees.domain;

import org.jspecify.annotations.NullMarked;

/** Fields of a person that HR defines. */
@NullMarked
package dev.acervo.employees.domain.field;

import org.jspecify.annotations.NullMarked;

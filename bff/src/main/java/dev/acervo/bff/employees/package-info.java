/** The employees service, asked with the caller's token. */
@NullMarked
package dev.acervo.bff.employees;

import org.jspecify.annotations.NullMarked;

/** The HTTP API of people and departments. */
@NullMarked
package dev.acervo.employees.http;

import org.jspecify.annotations.NullMarked;

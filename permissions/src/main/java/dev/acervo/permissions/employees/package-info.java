/** What the service asks the employees service. */
@NullMarked
package dev.acervo.permissions.employees;

import org.jspecify.annotations.NullMarked;

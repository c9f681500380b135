/** Departments: a tree of their own. */
@NullMarked
package dev.acervo.employees.domain.department;

import org.jspecify.annotations.NullMarked;

/** What documents ask the employees service. */
@NullMarked
package dev.acervo.documents.employees;

import org.jspecify.annotations.NullMarked;

/** How people and their histories are looked up, and who may see what of them. */
@NullMarked
package dev.acervo.employees.domain.directory;

import org.jspecify.annotations.NullMarked;

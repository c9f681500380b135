/** What Acervo knows about people, departments and the tree they form; plain Java. */
@NullMarked
package dev.acervo.employees.domain;

import org.jspecify.annotations.NullMarked;

/** Who may see what: the type table, the caller's reach, and the one evaluator that joins them. */
@NullMarked
package dev.acervo.documents.domain.access;

import org.jspecify.annotations.NullMarked;

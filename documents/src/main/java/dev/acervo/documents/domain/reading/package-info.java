/** Reading documents: one, its files, those of a person, and the bare level on many. */
@NullMarked
package dev.acervo.documents.domain.reading;

import org.jspecify.annotations.NullMarked;

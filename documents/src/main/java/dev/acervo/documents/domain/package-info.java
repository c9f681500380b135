/** Documents about people: what one is, what may happen to it, and what it needs from outside. Plain Java. */
@NullMarked
package dev.acervo.documents.domain;

import org.jspecify.annotations.NullMarked;

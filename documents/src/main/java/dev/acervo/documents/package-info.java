/** The documents service: documents about people, their files, and the one evaluator of who may see them. */
@NullMarked
package dev.acervo.documents;

import org.jspecify.annotations.NullMarked;

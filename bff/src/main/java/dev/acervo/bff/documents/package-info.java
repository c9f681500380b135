/** The documents service, asked with the caller's token. */
@NullMarked
package dev.acervo.bff.documents;

import org.jspecify.annotations.NullMarked;

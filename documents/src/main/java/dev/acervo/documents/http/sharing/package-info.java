/** Sharing documents over HTTP. */
@NullMarked
package dev.acervo.documents.http.sharing;

import org.jspecify.annotations.NullMarked;

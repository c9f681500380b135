/** The HTTP API of documents. */
@NullMarked
package dev.acervo.documents.http;

import org.jspecify.annotations.NullMarked;

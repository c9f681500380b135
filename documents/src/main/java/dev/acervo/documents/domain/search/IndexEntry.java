package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as the index takes it. It holds no rights: a reorganisation changes none.
 *
 * @param text of the document's newest file, empty when it has none; null while it was not read yet
 */
public record IndexEntry(Document document, @Nullable String text) {}

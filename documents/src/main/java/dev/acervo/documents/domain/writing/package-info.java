/** Adding documents and changing them: each use case decides, then saves state and event together. */
@NullMarked
package dev.acervo.documents.domain.writing;

import org.jspecify.annotations.NullMarked;

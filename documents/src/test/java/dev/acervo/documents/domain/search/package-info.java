@NullMarked
package dev.acervo.documents.domain.search;

import org.jspecify.annotations.NullMarked;

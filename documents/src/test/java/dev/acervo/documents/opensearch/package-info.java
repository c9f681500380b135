@NullMarked
package dev.acervo.documents.opensearch;

import org.jspecify.annotations.NullMarked;

/** The search index in OpenSearch: its mapping, its queries, its writes. */
@NullMarked
package dev.acervo.documents.opensearch;

import org.jspecify.annotations.NullMarked;

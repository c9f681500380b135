/** Sharing single documents. The shares themselves are kept by the permissions service, which alone records them. */
@NullMarked
package dev.acervo.documents.domain.sharing;

import org.jspecify.annotations.NullMarked;

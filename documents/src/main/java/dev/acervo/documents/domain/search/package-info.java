/** Finding documents across people: what is asked, where it is looked up, and how a page is made of it. */
@NullMarked
package dev.acervo.documents.domain.search;

import org.jspecify.annotations.NullMarked;

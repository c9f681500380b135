/** Telling what a file is from its bytes, with Apache Tika's detector. */
@NullMarked
package dev.acervo.documents.tika;

import org.jspecify.annotations.NullMarked;

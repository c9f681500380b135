/** The screens about documents. */
@NullMarked
package dev.acervo.bff.screens.documents;

import org.jspecify.annotations.NullMarked;

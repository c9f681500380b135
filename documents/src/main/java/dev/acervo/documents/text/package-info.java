/** The text of a file, read in a process of its own. */
@NullMarked
package dev.acervo.documents.text;

import org.jspecify.annotations.NullMarked;

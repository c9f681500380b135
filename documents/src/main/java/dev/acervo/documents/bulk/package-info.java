/** Fills the stores of an installation that is to be measured, past the API: a command of its own in the service's jar. */
@NullMarked
package dev.acervo.documents.bulk;

import org.jspecify.annotations.NullMarked;

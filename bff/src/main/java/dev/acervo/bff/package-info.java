/** One answer per screen, for the person who calls. */
@NullMarked
package dev.acervo.bff;

import org.jspecify.annotations.NullMarked;

/** Errors as RFC 9457 problem details, the framework's included. */
@NullMarked
package dev.acervo.platform.problem;

import org.jspecify.annotations.NullMarked;

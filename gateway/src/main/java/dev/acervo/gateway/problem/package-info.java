/** Errors as RFC 9457 problem details, the framework's included. */
@NullMarked
package dev.acervo.gateway.problem;

import org.jspecify.annotations.NullMarked;

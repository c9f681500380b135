/** The way to a service and back: which instance, which headers, how much, how long. */
@NullMarked
package dev.acervo.gateway.relay;

import org.jspecify.annotations.NullMarked;

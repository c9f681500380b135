/** Reach that somebody hands over while away. */
@NullMarked
package dev.acervo.permissions.domain.delegation;

import org.jspecify.annotations.NullMarked;

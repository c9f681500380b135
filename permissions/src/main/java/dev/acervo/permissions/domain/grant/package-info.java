/** Permissions that somebody gave: to whom, on whom, how far, how long and why. */
@NullMarked
package dev.acervo.permissions.domain.grant;

import org.jspecify.annotations.NullMarked;

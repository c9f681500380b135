/** The permissions service, asked with the caller's token. */
@NullMarked
package dev.acervo.bff.permissions;

import org.jspecify.annotations.NullMarked;

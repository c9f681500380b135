/** Resolved scopes, remembered in this process. */
@NullMarked
package dev.acervo.permissions.cache;

import org.jspecify.annotations.NullMarked;

/** The permissions service: the cached hierarchy resolver and the permissions that people give. */
@NullMarked
package dev.acervo.permissions;

import org.jspecify.annotations.NullMarked;

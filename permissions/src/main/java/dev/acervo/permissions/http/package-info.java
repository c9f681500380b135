/** The HTTP door of the service. */
@NullMarked
package dev.acervo.permissions.http;

import org.jspecify.annotations.NullMarked;

/** Conditional requests and opaque cursors. */
@NullMarked
package dev.acervo.platform.http;

import org.jspecify.annotations.NullMarked;

/** How each backing engine is laid out and started as a process of its own. */
@NullMarked
package dev.acervo.engines;

import org.jspecify.annotations.NullMarked;

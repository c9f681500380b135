/** A big company for measurements: made up from a seed, and brought into a running system. */
@NullMarked
package dev.acervo.local.seed;

import org.jspecify.annotations.NullMarked;

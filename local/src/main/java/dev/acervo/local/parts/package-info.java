/** What Acervo consists of on one machine: each part's ports, environment, order and health. */
@NullMarked
package dev.acervo.local.parts;

import org.jspecify.annotations.NullMarked;

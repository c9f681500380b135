/** Who reaches whom, and why: the world at one epoch, the questions asked of it and the ways it changes. */
@NullMarked
package dev.acervo.permissions.domain.reach;

import org.jspecify.annotations.NullMarked;

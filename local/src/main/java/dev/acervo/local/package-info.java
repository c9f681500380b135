/** The launcher behind {@code ./run}: starts, watches and stops every part of Acervo on one machine. */
@NullMarked
package dev.acervo.local;

import org.jspecify.annotations.NullMarked;

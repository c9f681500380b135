/** Processes that outlive the launcher: how they are started, recorded, found again and ended. */
@NullMarked
package dev.acervo.local.process;

import org.jspecify.annotations.NullMarked;

/** The first screen, and who is looking at it. */
@NullMarked
package dev.acervo.bff.screens.home;

import org.jspecify.annotations.NullMarked;

/** What all screens are put together from. */
@NullMarked
package dev.acervo.bff.screens;

import org.jspecify.annotations.NullMarked;

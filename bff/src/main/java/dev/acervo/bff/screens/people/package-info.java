/** The screens about people. */
@NullMarked
package dev.acervo.bff.screens.people;

import org.jspecify.annotations.NullMarked;

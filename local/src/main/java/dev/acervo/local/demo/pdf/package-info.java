/** Papers on paper: the letter layout as PDF. */
@NullMarked
package dev.acervo.local.demo.pdf;

import org.jspecify.annotations.NullMarked;

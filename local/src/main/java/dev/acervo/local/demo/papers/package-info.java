/** The papers in the files of the demo company's people, and what is written on them. Plain Java: same seed, same text. */
@NullMarked
package dev.acervo.local.demo.papers;

import org.jspecify.annotations.NullMarked;

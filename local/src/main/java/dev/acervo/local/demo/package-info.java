/** The demo company: who works there, what is in their files, and how all of it gets into a running system through its API. */
@NullMarked
package dev.acervo.local.demo;

import org.jspecify.annotations.NullMarked;

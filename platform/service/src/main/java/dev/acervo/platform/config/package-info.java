/** Defaults that every service starts from. */
@NullMarked
package dev.acervo.platform.config;

import org.jspecify.annotations.NullMarked;

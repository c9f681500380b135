/** The screens over HTTP. */
@NullMarked
package dev.acervo.bff.http;

import org.jspecify.annotations.NullMarked;

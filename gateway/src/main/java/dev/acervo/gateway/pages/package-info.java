/** What the gateway serves itself: the built frontend and the page of the API. */
@NullMarked
package dev.acervo.gateway.pages;

import org.jspecify.annotations.NullMarked;

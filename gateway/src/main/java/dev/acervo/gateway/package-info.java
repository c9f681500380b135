/** The only public door: signs people in, relays their token, serves the built frontend. */
@NullMarked
package dev.acervo.gateway;

import org.jspecify.annotations.NullMarked;

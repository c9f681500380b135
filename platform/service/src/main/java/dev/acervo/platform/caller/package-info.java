/** Who is calling: verification of the access token and what the service knows of its bearer. */
@NullMarked
package dev.acervo.platform.caller;

import org.jspecify.annotations.NullMarked;

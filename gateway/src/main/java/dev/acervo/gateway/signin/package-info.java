/** Who is calling: the two security chains, the sign-in with Keycloak, and where its tokens live. */
@NullMarked
package dev.acervo.gateway.signin;

import org.jspecify.annotations.NullMarked;

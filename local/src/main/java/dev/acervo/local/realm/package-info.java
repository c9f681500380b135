/** The realm file that Keycloak imports on one machine. */
@NullMarked
package dev.acervo.local.realm;

import org.jspecify.annotations.NullMarked;

/** Groups of people, by hand or by rule. */
@NullMarked
package dev.acervo.permissions.domain.group;

import org.jspecify.annotations.NullMarked;

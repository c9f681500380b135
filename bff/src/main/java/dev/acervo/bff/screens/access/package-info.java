/** The screens about who may see what: delegations, groups, permissions. */
@NullMarked
package dev.acervo.bff.screens.access;

import org.jspecify.annotations.NullMarked;

/** The org chart as it is known here: people, who is above whom, what else rules look at, and how it changes. */
@NullMarked
package dev.acervo.permissions.domain.org;

import org.jspecify.annotations.NullMarked;

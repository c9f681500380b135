/** Asks the permissions service how far it has followed the org chart. */
@NullMarked
package dev.acervo.employees.permissions;

import org.jspecify.annotations.NullMarked;

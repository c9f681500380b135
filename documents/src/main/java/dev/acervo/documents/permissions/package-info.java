/** What documents ask the permissions service. */
@NullMarked
package dev.acervo.documents.permissions;

import org.jspecify.annotations.NullMarked;

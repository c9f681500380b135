/** Everything kept in PostgreSQL: the epoch, the change log, the org projection, the permissions, the outbox. */
@NullMarked
package dev.acervo.permissions.postgres;

import org.jspecify.annotations.NullMarked;

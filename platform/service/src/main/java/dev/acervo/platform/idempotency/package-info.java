/** Idempotency-Key on PostgreSQL, kept in the transaction that does the work. */
@NullMarked
package dev.acervo.platform.idempotency;

import org.jspecify.annotations.NullMarked;

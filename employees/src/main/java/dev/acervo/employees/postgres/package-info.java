/** People, departments and the tree in PostgreSQL, with the outbox in the same transaction. */
@NullMarked
package dev.acervo.employees.postgres;

import org.jspecify.annotations.NullMarked;

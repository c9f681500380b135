/** Transactional outbox on PostgreSQL: state and event are saved together, one leader relays in commit order. */
@NullMarked
package dev.acervo.platform.outbox;

import org.jspecify.annotations.NullMarked;

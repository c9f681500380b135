/** The table of documents in DynamoDB: items, their outbox, idempotency keys and leases. */
@NullMarked
package dev.acervo.documents.dynamodb;

import org.jspecify.annotations.NullMarked;

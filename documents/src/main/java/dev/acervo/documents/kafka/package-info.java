/** What the service says and hears on Kafka. */
@NullMarked
package dev.acervo.documents.kafka;

import org.jspecify.annotations.NullMarked;

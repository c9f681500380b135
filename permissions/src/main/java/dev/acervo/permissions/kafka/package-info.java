/** What the service hears on Kafka. */
@NullMarked
package dev.acervo.permissions.kafka;

import org.jspecify.annotations.NullMarked;

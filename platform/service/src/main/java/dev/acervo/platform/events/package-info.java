/** CloudEvents 1.0 in Kafka's binary content mode. */
@NullMarked
package dev.acervo.platform.events;

import org.jspecify.annotations.NullMarked;

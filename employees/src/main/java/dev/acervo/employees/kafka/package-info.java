/** What the topic of people says, as CloudEvents. */
@NullMarked
package dev.acervo.employees.kafka;

import org.jspecify.annotations.NullMarked;

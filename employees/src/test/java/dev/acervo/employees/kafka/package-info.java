@NullMarked
package dev.acervo.employees.kafka;

import org.jspecify.annotations.NullMarked;

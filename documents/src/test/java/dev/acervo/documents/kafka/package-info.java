@NullMarked
package dev.acervo.documents.kafka;

import org.jspecify.annotations.NullMarked;

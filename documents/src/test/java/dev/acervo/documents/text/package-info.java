@NullMarked
package dev.acervo.documents.text;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.acervo.documents.bulk;

import org.jspecify.annotations.NullMarked;

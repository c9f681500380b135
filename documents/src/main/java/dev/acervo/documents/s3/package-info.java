/** The bucket with the bytes. */
@NullMarked
package dev.acervo.documents.s3;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.acervo.platform;

import org.jspecify.annotations.NullMarked;

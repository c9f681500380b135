@NullMarked
package dev.acervo.employees.http;

import org.jspecify.annotations.NullMarked;

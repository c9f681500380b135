/** What the services' tests stand on: real engines, tokens signed by a test key, and a small HTTP client. */
@NullMarked
package dev.acervo.testing;

import org.jspecify.annotations.NullMarked;

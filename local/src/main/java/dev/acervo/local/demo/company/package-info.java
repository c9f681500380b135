/** The invented company of the demo data: its departments and its people. Plain Java: same seed, same company. */
@NullMarked
package dev.acervo.local.demo.company;

import org.jspecify.annotations.NullMarked;

/** The program's entry point; everything it starts lives in the packages below. */
@NullMarked
package dev.kegang;

import org.jspecify.annotations.NullMarked;

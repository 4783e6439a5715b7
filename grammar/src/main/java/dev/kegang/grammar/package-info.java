/** The grammars of the format, and the tables by which texts are cut into their tokens. */
@NullMarked
package dev.kegang.grammar;

import org.jspecify.annotations.NullMarked;

/** The grammars of the format, and the streams of characters they read. */
@NullMarked
package dev.kegang.grammar;

import org.jspecify.annotations.NullMarked;

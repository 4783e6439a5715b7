/** How the lines of a text are written; nothing behind it knows characters twice. */
@NullMarked
package dev.kegang.syntax;

import org.jspecify.annotations.NullMarked;

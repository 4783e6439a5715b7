/** From text to the grammar's tree; nothing behind it knows characters twice. */
@NullMarked
package dev.kegang.syntax;

import org.jspecify.annotations.NullMarked;

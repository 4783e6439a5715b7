/** Documents and the immutable snapshot of all of them. */
@NullMarked
package dev.kegang.workspace;

import org.jspecify.annotations.NullMarked;

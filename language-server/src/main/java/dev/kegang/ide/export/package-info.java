/** Outlines in the formats of other programs. */
@NullMarked
package dev.kegang.ide.export;

import org.jspecify.annotations.NullMarked;

/**
 * Texts, places in them and changes to them, knowing nothing of outlines.
 *
 * <p>Offsets are UTF-16 units from 0, ends are exclusive.
 */
@NullMarked
package dev.kegang.text;

import org.jspecify.annotations.NullMarked;

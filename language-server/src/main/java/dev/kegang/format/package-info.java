/** Writes outlines canonically, one class for each concern, without changing what they say. */
@NullMarked
package dev.kegang.format;

import org.jspecify.annotations.NullMarked;

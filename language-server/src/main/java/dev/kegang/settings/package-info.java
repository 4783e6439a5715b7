/** What {@code kegang.json} may say, and what it says of a file. */
@NullMarked
package dev.kegang.settings;

import org.jspecify.annotations.NullMarked;

/** What a lesson outline says: immutable records with exact ranges, and their builders. */
@NullMarked
package dev.kegang.outline;

import org.jspecify.annotations.NullMarked;

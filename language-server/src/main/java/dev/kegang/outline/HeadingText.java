package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a heading's text says.
 *
 * @param ordinal its number
 * @param title the wording without ordinal, hours, and the emphasis, emoji and colon around it; may
 *     be empty
 * @param hours the budget in its trailing bracket
 */
public record HeadingText(@Nullable Ordinal ordinal, TextSpan title, @Nullable Hours hours) {}

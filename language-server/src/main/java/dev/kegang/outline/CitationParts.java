package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * How a citation falls into parts.
 *
 * @param containerStart the token from which on volume, pages and a year may stand
 */
record CitationParts(
    CitationStyle style,
    @Nullable TextSpan authors,
    @Nullable TextSpan title,
    @Nullable TextSpan container,
    int containerStart) {}

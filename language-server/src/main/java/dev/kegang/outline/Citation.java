package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/** An item that names a work. */
public record Citation(TextSpan text) implements ItemContent {}

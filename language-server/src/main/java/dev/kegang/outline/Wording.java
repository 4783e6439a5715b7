package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/** An item that is neither citation, caption nor placeholder: the author's own words. */
public record Wording(TextSpan text) implements ItemContent {}

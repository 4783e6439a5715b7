package dev.kegang.lint;

import dev.kegang.text.TextRange;

/** Another place of the same document that a finding is about. */
public record Related(TextRange range, Message message) {}

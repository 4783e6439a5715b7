package dev.kegang.lint.rules;

import dev.kegang.text.TextSpan;

/**
 * Why an identifier cannot be right.
 *
 * @param identifier as written
 * @param key of the message that says it
 * @param detail a number or sign the message shows; empty where it shows none
 */
record IdentifierFault(TextSpan identifier, String key, String detail) {}

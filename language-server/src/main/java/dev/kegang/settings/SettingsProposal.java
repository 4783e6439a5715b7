package dev.kegang.settings;

import dev.kegang.text.TextRange;

/**
 * Something that can be written at a place of a settings file.
 *
 * @param label the name or value without quotes
 * @param explanation key of the message that explains it; empty where there is none
 * @param rule whether it is the name of a rule
 * @param key whether it is a name; else a value
 * @param replaced what was typed of it, quotes included
 * @param before what is inserted, up to where one goes on writing
 * @param behind what is inserted behind that
 */
public record SettingsProposal(
    String label,
    String explanation,
    boolean rule,
    boolean key,
    TextRange replaced,
    String before,
    String behind) {}

package dev.kegang.lint;

/** A rule whose findings come from the tool's own work: reading files, settings, suppressions. */
public non-sealed interface ToolRule extends Rule {}

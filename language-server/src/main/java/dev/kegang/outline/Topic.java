package dev.kegang.outline;

/** A part of a section under a heading of its own; the first repeats the section's title. */
public record Topic(Heading heading, Body body) {}

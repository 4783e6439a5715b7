package dev.kegang.course;

/** What one lesson says under a key. */
public record Statement(String file, FactValue value) {}

package dev.kegang.cli.report;

/** Another place a finding is about, and why. */
public record ReportedRelated(Place place, String message) {}

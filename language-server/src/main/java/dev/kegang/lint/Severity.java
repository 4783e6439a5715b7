package dev.kegang.lint;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word used in settings and in every report. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /** Whether this is at least as grave as another. */
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }
}

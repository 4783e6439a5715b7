package dev.kegang.cli.report;

import dev.kegang.lint.Severity;

/** Colours on a terminal, or none. */
public enum Palette {
  PLAIN,
  COLOURED;

  private static final String RESET = "\u001b[0m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String ADDED = "\u001b[32m";
  private static final String REMOVED = "\u001b[31m";

  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in(RED, text);
      case WARNING -> in(YELLOW, text);
      case INFO -> in(CYAN, text);
    };
  }

  public String strong(String text) {
    return in(BOLD, text);
  }

  public String faint(String text) {
    return in(DIM, text);
  }

  public String added(String text) {
    return in(ADDED, text);
  }

  public String removed(String text) {
    return in(REMOVED, text);
  }

  private String in(String colour, String text) {
    return this == PLAIN ? text : colour + text + RESET;
  }
}

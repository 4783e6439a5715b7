package dev.kegang.settings;

/** How grave settings want a rule's findings to be. */
public enum RuleLevel {
  ERROR("error"),
  WARNING("warning"),
  INFO("info"),
  OFF("off");

  private final String word;

  RuleLevel(String word) {
    this.word = word;
  }

  /** As in settings. */
  public String word() {
    return word;
  }
}

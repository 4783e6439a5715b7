package dev.kegang.lint;

/** Where a rule's page is published. */
public final class RuleAddress {

  private static final String PAGES = "https://kegang.dev/rules/";

  private RuleAddress() {}

  public static String of(String rule) {
    return PAGES + rule;
  }
}

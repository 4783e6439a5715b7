package dev.kegang.lint;

/**
 * What a rule is, apart from what it finds.
 *
 * @param severity of its findings where settings say nothing else
 * @param onByDefault whether it runs without being asked for
 * @param since the version that brought it
 */
public record RuleInfo(Severity severity, boolean onByDefault, String since) {

  public static RuleInfo error(String since) {
    return new RuleInfo(Severity.ERROR, true, since);
  }

  public static RuleInfo warning(String since) {
    return new RuleInfo(Severity.WARNING, true, since);
  }

  public static RuleInfo info(String since) {
    return new RuleInfo(Severity.INFO, true, since);
  }

  public RuleInfo offByDefault() {
    return new RuleInfo(severity, false, since);
  }
}

package dev.kegang.lint;

import dev.kegang.lint.Reach.Offers;
import dev.kegang.outline.Aspect;
import dev.kegang.settings.RuleOption;
import java.util.List;

/**
 * What a rule is, apart from what it finds.
 *
 * @param severity of its findings where settings say nothing else
 * @param onByDefault whether it runs without being asked for
 * @param since the version that brought it
 * @param options what settings may change about it
 * @param reach how much of an outline it looks at
 */
public record RuleInfo(
    Severity severity, boolean onByDefault, String since, List<RuleOption> options, Reach reach) {

  public static RuleInfo error(String since) {
    return new RuleInfo(Severity.ERROR, true, since, List.of(), Reach.ANYTHING);
  }

  public static RuleInfo warning(String since) {
    return new RuleInfo(Severity.WARNING, true, since, List.of(), Reach.ANYTHING);
  }

  public static RuleInfo info(String since) {
    return new RuleInfo(Severity.INFO, true, since, List.of(), Reach.ANYTHING);
  }

  public RuleInfo offByDefault() {
    return new RuleInfo(severity, false, since, options, reach);
  }

  /** The same rule with options that settings may change. */
  public RuleInfo withOptions(RuleOption... added) {
    return new RuleInfo(severity, onByDefault, since, List.of(added), reach);
  }

  /** The same rule, which looks at each page by itself. */
  public RuleInfo byPage() {
    return with(Reach.PAGE);
  }

  /** The same rule, whose findings, but for their fixes, some aspects of all pages decide. */
  public RuleInfo by(Aspect first, Aspect... others) {
    return with(Reach.of(first, others));
  }

  /** The same rule, which never offers a fix. */
  public RuleInfo withoutFixes() {
    return with(reach.with(Offers.NONE));
  }

  /**
   * The same rule, whose findings offer the same fixes, under the same titles, while those aspects
   * stay the same; what they write may differ.
   */
  public RuleInfo withSameFixes() {
    return with(reach.with(Offers.SAME));
  }

  /** The same rule, which looks at the whole outline where some page has one of some aspects. */
  public RuleInfo unlessAny(Aspect first, Aspect... others) {
    return with(reach.unlessAny(first, others));
  }

  private RuleInfo with(Reach other) {
    return new RuleInfo(severity, onByDefault, since, options, other);
  }
}

package dev.kegang.lint;

/** Something that can be wrong with an outline. Rules hold no state. */
public sealed interface Rule permits DocumentRule, CourseRule, ToolRule {

  RuleInfo info();

  /** The class name in kebab-case: what settings, suppressions and reports call the rule. */
  default String name() {
    return RuleName.of(getClass());
  }
}

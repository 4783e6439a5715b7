package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;

/** The closing pages belong to the lesson, so their headings rank with those of the sections. */
public final class ClosingHeadingLevel implements DocumentRule {

  private static final int PAGE_LEVEL = 2;

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.closing() != null) {
      check(outline, outline.closing().heading(), findings);
    }
    if (outline.coursePlan() != null) {
      check(outline, outline.coursePlan().heading(), findings);
    }
  }

  private static void check(Outline outline, Heading heading, Findings findings) {
    int level = pageLevel(outline);
    if (heading.level() <= level) {
      return;
    }
    findings
        .report("message", heading.marks(), heading.title().text(), heading.level(), level)
        .safeFix(
            "raise", HeadingLevel.raiseAlone(outline, heading, heading.level() - level), level);
  }

  /** The highest level below the title; also where a lesson sets all its pages too deep. */
  private static int pageLevel(Outline outline) {
    Heading title = outline.lessonTitle();
    int start = title == null ? -1 : title.range().start();
    int level = 0;
    for (Heading heading : outline.headings()) {
      boolean page =
          heading.range().start() > start && !HeadingLevel.isClosingPage(outline, heading);
      if (page && heading.level() > 1 && (level == 0 || heading.level() < level)) {
        level = heading.level();
      }
    }
    return Math.max(level, PAGE_LEVEL);
  }
}

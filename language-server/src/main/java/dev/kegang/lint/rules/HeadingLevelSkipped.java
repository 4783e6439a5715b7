package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import java.util.BitSet;
import java.util.List;

/** A heading stands at most one level below the one before it. */
public final class HeadingLevelSkipped implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Heading> headings = outline.headings();
    BitSet fieldStarts = fieldStarts(outline);
    Heading before = null;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (isExcepted(outline, heading, fieldStarts)) {
        continue;
      }
      if (before != null && heading.level() > before.level() + 1) {
        report(outline, before, i, findings);
      }
      before = heading;
    }
  }

  private static void report(Outline outline, Heading before, int index, Findings findings) {
    Heading heading = outline.headings().get(index);
    int level = before.level() + 1;
    findings
        .report(
            "message",
            heading.marks(),
            heading.title().text(),
            heading.level(),
            before.title().text(),
            before.level(),
            level)
        .related(
            "before",
            before.title().isEmpty() ? before.range() : before.title().range(),
            before.level())
        .safeFix("raise", HeadingLevel.raise(outline, index, heading.level() - level), level);
  }

  // A label set as a heading is no step in the lesson's structure, and closing-heading-level speaks
  // about the closing pages.
  private static boolean isExcepted(Outline outline, Heading heading, BitSet fieldStarts) {
    return fieldStarts.get(heading.range().start())
        || (heading.level() > 2 && HeadingLevel.isClosingPage(outline, heading));
  }

  private static BitSet fieldStarts(Outline outline) {
    BitSet starts = new BitSet(outline.source().length());
    for (Field field : outline.fields()) {
      starts.set(field.range().start());
    }
    return starts;
  }
}

package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitleCopy.Place;

/** Where sections begin with a topic of the same title, each of them does. */
public final class TopicTitleMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    DifferingTitles.report(outline, findings, Place.TOPIC);
  }
}

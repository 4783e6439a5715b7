package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingItems;

/** A caption says what is to be seen. */
public final class EmptyCaption implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Item item : TellingItems.of(outline).captions()) {
      if (item.content() instanceof Caption caption
          && caption.title().isEmpty()
          && item.children().isEmpty()) {
        findings.report("message", caption.label().range(), caption.label().text());
      }
    }
  }
}

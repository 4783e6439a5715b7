package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Sections;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import java.util.HashMap;
import java.util.Map;

/**
 * Two numbered sections have two titles. Where they share their number as well, section-number
 * speaks about them.
 */
public final class DuplicateSectionTitle implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<String, Section> first = new HashMap<>();
    for (Section section : Sections.numbered(outline)) {
      TextSpan title = section.heading().title();
      if (title.isEmpty()) {
        continue;
      }
      Section earlier = first.putIfAbsent(Normalised.key(title.text()), section);
      if (earlier != null && earlier.number() != section.number()) {
        findings
            .report("message", title.range(), title.text(), earlier.number(), section.number())
            .related("first", earlier.heading().title().range(), earlier.number());
      }
    }
  }
}

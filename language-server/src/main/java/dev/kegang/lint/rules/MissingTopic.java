package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Heading;
import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionTitle;
import dev.kegang.text.TextEdit;
import java.util.List;

/** Where sections begin with a topic of the same title, each of them does. */
public final class MissingTopic implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (!SectionTitle.topicsRepeatTitles(outline)) {
      return;
    }
    for (Section section : outline.sections()) {
      Heading heading = section.heading();
      if (section.topics().isEmpty()
          && !heading.title().isEmpty()
          && !SectionContent.isEmpty(section)) {
        String title = heading.title().text();
        FindingDraft draft = findings.report("message", heading.title().range(), title);
        if (!OpenEnd.covers(outline, heading.range().start())) {
          draft.safeFix("insert", List.of(insertion(outline, heading)), title);
        }
      }
    }
  }

  private static TextEdit insertion(Outline outline, Heading heading) {
    String lineEnd = LineEnds.of(outline.source());
    String topic = "#".repeat(topicLevel(outline)) + ' ' + heading.title().text();
    return TextEdit.insert(heading.range().end(), lineEnd + lineEnd + topic);
  }

  private static int topicLevel(Outline outline) {
    for (Section section : outline.sections()) {
      if (!section.topics().isEmpty()) {
        return section.topics().get(0).heading().level();
      }
    }
    return 3;
  }
}

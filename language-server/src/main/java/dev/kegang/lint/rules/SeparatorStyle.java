package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Language;
import java.util.List;

/** Headings of one rank, and labels of one kind of page, end in the same colon. */
public final class SeparatorStyle implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    boolean chinese = outline.language() == Language.CHINESE;
    ColonGroup placements = new ColonGroup(outline, chinese);
    for (Placement placement : outline.placements()) {
      add(placement.heading(), placements);
    }
    ColonGroup sections = new ColonGroup(outline, chinese);
    ColonGroup topics = new ColonGroup(outline, chinese);
    Labels labels = new Labels(outline);
    for (Section section : outline.sections()) {
      add(section.heading(), sections);
      for (Topic topic : section.topics()) {
        add(topic.heading(), topics);
      }
      for (int i = 0; i < section.bodyCount(); i++) {
        labels.add(section.body(i).fields());
      }
    }
    placements.report("heading", findings);
    sections.report("heading", findings);
    topics.report("heading", findings);
    if (outline.titlePage() != null) {
      Labels ofTitlePage = new Labels(outline);
      ofTitlePage.add(outline.titlePage().fields());
      ofTitlePage.report(findings);
    }
    labels.report(findings);
  }

  private static void add(Heading heading, ColonGroup group) {
    Ordinal ordinal = heading.ordinal();
    if (ordinal != null) {
      group.add(new TextSpan(ordinal.separator(), ordinal.separatorText()));
    }
  }

  /**
   * The labels of one kind of page. A Chinese word with ： beside a Latin one with : is a habit of
   * its own, not a mixture.
   */
  private static final class Labels {

    private final ColonGroup chinese;
    private final ColonGroup latin;

    Labels(Outline outline) {
      chinese = new ColonGroup(outline, false);
      latin = new ColonGroup(outline, false);
    }

    void add(List<Field> fields) {
      for (int i = 0; i < fields.size(); i++) {
        add(fields.get(i));
      }
    }

    private void add(Field field) {
      String word = field.label().word().text();
      if (!word.isEmpty() && !field.label().separator().isEmpty()) {
        ColonGroup group = word.charAt(word.length() - 1) < '\u2e80' ? latin : chinese;
        group.add(field.label().separator());
      }
    }

    void report(Findings findings) {
      chinese.report("label", findings);
      latin.report("label", findings);
    }
  }
}

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
import java.util.ArrayList;
import java.util.List;

/** Headings of one rank, and labels of one kind of page, end in the same colon. */
public final class SeparatorStyle implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Heading> placements = new ArrayList<>();
    for (Placement placement : outline.placements()) {
      placements.add(placement.heading());
    }
    List<Heading> sections = new ArrayList<>();
    List<Heading> topics = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (Section section : outline.sections()) {
      sections.add(section.heading());
      for (Topic topic : section.topics()) {
        topics.add(topic.heading());
      }
      fields.addAll(section.fields());
    }
    checkHeadings(outline, placements, findings);
    checkHeadings(outline, sections, findings);
    checkHeadings(outline, topics, findings);
    if (outline.titlePage() != null) {
      checkLabels(outline, outline.titlePage().fields(), findings);
    }
    checkLabels(outline, fields, findings);
  }

  private static void checkHeadings(Outline outline, List<Heading> headings, Findings findings) {
    ColonGroup group = new ColonGroup(outline, outline.language() == Language.CHINESE);
    for (Heading heading : headings) {
      Ordinal ordinal = heading.ordinal();
      if (ordinal != null) {
        group.add(new TextSpan(ordinal.separator(), ordinal.separatorText()));
      }
    }
    group.report("heading", findings);
  }

  private static void checkLabels(Outline outline, List<Field> fields, Findings findings) {
    // A Chinese word with ： beside a Latin one with : is a habit of its own, not a mixture.
    ColonGroup chinese = new ColonGroup(outline, false);
    ColonGroup latin = new ColonGroup(outline, false);
    for (Field field : fields) {
      String word = field.label().word().text();
      if (!word.isEmpty() && !field.label().separator().isEmpty()) {
        ColonGroup group = word.charAt(word.length() - 1) < '\u2e80' ? latin : chinese;
        group.add(field.label().separator());
      }
    }
    chinese.report("label", findings);
    latin.report("label", findings);
  }
}

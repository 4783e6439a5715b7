package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.vocabulary.PageKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lesson whose sections cite works lists them all in one place. */
public final class MissingBibliography implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.REFERENCES)
        .withSameFixes()
        .unlessAny(Aspect.OPEN_END);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.bibliography() != null
        || !outline.profile().requiredPages().contains(PageKind.BIBLIOGRAPHY)) {
      return;
    }
    Map<String, Citation> works = works(outline);
    if (works.isEmpty()) {
      return;
    }
    String word = outline.vocabulary().word(PageKind.BIBLIOGRAPHY, outline.language());
    List<Citation> cited = List.copyOf(works.values());
    FindingDraft finding = findings.report("message", outline.titlePlace(), word, cited.size());
    NewBibliography bibliography = new NewBibliography(outline, word, cited);
    if (bibliography.isReadable() && !OpenEnd.covers(outline, bibliography.place())) {
      finding.safeFix("collect", bibliography::edits, word, cited.size());
    }
  }

  /** Each cited work once, in the wording it is first cited in. */
  private static Map<String, Citation> works(Outline outline) {
    Map<String, Citation> works = new LinkedHashMap<>();
    for (Section section : outline.sections()) {
      for (Field field : section.fields()) {
        for (Item item : field.items()) {
          if (item.content() instanceof Citation citation && citation.recognised()) {
            String key = citation.workKey();
            works.putIfAbsent(key == null ? citation.wording() : key, citation);
          }
        }
      }
    }
    return works;
  }
}

package dev.kegang.lint.rules;

import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Retitling;
import dev.kegang.outline.SectionTitle;
import dev.kegang.outline.TitleCopy;
import dev.kegang.outline.TitleCopy.Place;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reports copies of section titles that read differently. Copies that differ from their section in
 * the same way have one cause: the first of them is reported, the others are related to it.
 */
final class DifferingTitles {

  /** Renaming a section looks at every line for links; so many lines are looked at in all. */
  private static final int MOST_LINES = 200_000;

  private final Outline outline;
  private final Findings findings;
  private int renamings;

  private DifferingTitles(Outline outline, Findings findings) {
    this.outline = outline;
    this.findings = findings;
    this.renamings = MOST_LINES / (outline.wordings().size() + 1);
  }

  /** Reports what shows first at one place. */
  static void report(Outline outline, Findings findings, Place place) {
    if (!SectionTitle.mayDiffer(outline)) {
      return;
    }
    DifferingTitles titles = new DifferingTitles(outline, findings);
    for (SectionTitle title : SectionTitle.all(outline)) {
      for (List<TitleCopy> alike : differing(title)) {
        if (alike.get(0).place() == place) {
          titles.report(title, alike);
        }
      }
    }
  }

  /** The copies that differ, those with one wording together. */
  private static List<List<TitleCopy>> differing(SectionTitle title) {
    Map<String, List<TitleCopy>> byWording = new LinkedHashMap<>();
    for (TitleCopy copy : title.copies()) {
      if (copy.difference() != Difference.NONE) {
        String key = Normalised.of(copy.title().text());
        byWording.computeIfAbsent(key, wording -> new ArrayList<>()).add(copy);
      }
    }
    return List.copyOf(byWording.values());
  }

  private void report(SectionTitle title, List<TitleCopy> alike) {
    TitleCopy first = alike.get(0);
    String wording = first.title().text();
    String sectionTitle = title.section().heading().title().text();
    boolean topic = alike.size() > 1 && alike.get(1).place() == Place.TOPIC;
    boolean plan = alike.size() > 1 && alike.get(alike.size() - 1).place() == Place.PLAN;
    String key = topic ? plan ? "all-differ" : "topic-too" : plan ? "plan-too" : "message";
    FindingDraft draft =
        findings
            .report(key, first.title().range(), wording, sectionTitle)
            .related("section", title.section().heading().title().range(), sectionTitle);
    for (TitleCopy other : alike.subList(1, alike.size())) {
      draft.related("same", other.title().range(), other.title().text());
    }
    List<TextEdit> fromSection = new ArrayList<>();
    for (TitleCopy copy : alike) {
      fromSection.add(new TextEdit(copy.title().range(), sectionTitle));
    }
    if (first.difference() == Difference.FORM) {
      draft.safeFix("use-section-title", fromSection, sectionTitle);
      return;
    }
    if (renamings-- <= 0) {
      draft.unsafeFix("use-section-title", fromSection, sectionTitle);
      return;
    }
    Supplier<List<TextEdit>> fromCopy = () -> Retitling.edits(outline, title, wording);
    if (alike.size() > 1 && alike.size() == title.copies().size()) {
      draft.unsafeFix("use-copy", fromCopy, wording);
      draft.unsafeFix("use-section-title", fromSection, sectionTitle);
    } else {
      draft.unsafeFix("use-section-title", fromSection, sectionTitle);
      draft.unsafeFix("use-copy", fromCopy, wording);
    }
  }
}

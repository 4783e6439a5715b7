package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Link;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.List;

/** A lesson with sections has a table of contents, where its profile wants one. */
public final class MissingTableOfContents implements DocumentRule {

  private static final int FIRST_SECTIONS = 3;
  private static final int LEAST_LINKS = 3;

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.LINKS)
        .withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.tableOfContents() != null
        || outline.sections().isEmpty()
        || opensWithLinks(outline)
        || !outline.profile().requiredPages().contains(PageKind.TABLE_OF_CONTENTS)) {
      return;
    }
    String word = outline.vocabulary().word(PageKind.TABLE_OF_CONTENTS, outline.language());
    findings
        .report("message", outline.titlePlace(), word, outline.sections().size())
        .safeFix("insert", () -> List.of(insertion(outline)), word);
  }

  /** Whether links to its headings stand at the beginning, under whatever name. */
  private static boolean opensWithLinks(Outline outline) {
    List<Section> sections = outline.sections();
    int end = sections.get(Math.min(FIRST_SECTIONS, sections.size()) - 1).range().end();
    int links = 0;
    for (Link link : outline.links()) {
      if (link.range().start() < end && link.target().text().startsWith("#")) {
        links++;
      }
    }
    return links >= LEAST_LINKS;
  }

  private static TextEdit insertion(Outline outline) {
    WritingStyle style = WritingStyle.of(outline);
    List<String> lines = new ArrayList<>(outline.sections().size() + 2);
    lines.add(style.pageHeading(PageKind.TABLE_OF_CONTENTS));
    lines.add("");
    int number = 1;
    for (Section section : outline.sections()) {
      String title = section.heading().title().text();
      if (Entry.canRead(title)) {
        lines.add(style.contentsEntry().entry(number, title));
      }
      number++;
    }
    return Insertion.before(outline.source(), place(outline), lines, style.lineEnd());
  }

  private static int place(Outline outline) {
    int firstSection =
        Insertion.lineStart(outline.source(), outline.sections().get(0).heading().range());
    int behind =
        outline.titlePage() == null
            ? Insertion.behindLessonTitle(outline)
            : outline.titlePage().range().end();
    return Math.min(behind, firstSection);
  }
}

package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.Sections;
import dev.kegang.outline.TableOfContents;
import dev.kegang.outline.TitlePage;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Title page and table of contents stand before the sections, the bibliography behind them. */
public final class MisplacedPage implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Section> sections = Sections.ofFirstLesson(outline);
    if (sections.isEmpty()) {
      return;
    }
    Section first = sections.get(0);
    TitlePage titlePage = outline.titlePage();
    if (titlePage != null) {
      checkBefore(outline, titlePage.heading(), titlePage.range(), first, findings);
    }
    TableOfContents contents = outline.tableOfContents();
    if (contents != null) {
      checkBefore(outline, contents.heading(), contents.range(), first, findings);
    }
    checkBibliography(outline, sections, findings);
  }

  private static void checkBefore(
      Outline outline, Heading heading, TextRange page, Section first, Findings findings) {
    if (page.start() < first.range().start() || isInSecondLesson(outline, page)) {
      return;
    }
    String title = heading.title().text();
    String firstTitle = first.heading().title().text();
    FindingDraft draft =
        findings
            .report("before-sections", heading.title().range(), title, firstTitle)
            .related("section", first.heading().title().range(), firstTitle);
    List<TextEdit> edits = PageMove.edits(outline, page, first.range().start());
    if (!edits.isEmpty()) {
      draft.unsafeFix("move-up", edits, title);
    }
  }

  private static boolean isInSecondLesson(Outline outline, TextRange page) {
    List<Heading> titles = outline.lessonTitles();
    return titles.size() > 1 && titles.get(1).range().start() < page.start();
  }

  private static void checkBibliography(
      Outline outline, List<Section> sections, Findings findings) {
    Section bibliography = null;
    Section behind = null;
    for (Section section : sections) {
      if (section.kind() == SectionKind.BIBLIOGRAPHY) {
        if (bibliography != null) {
          return;
        }
        bibliography = section;
      } else if (bibliography != null && isContent(outline, section)) {
        behind = section;
      }
    }
    if (bibliography == null || behind == null) {
      return;
    }
    Heading heading = bibliography.heading();
    String last = behind.heading().title().text();
    FindingDraft draft =
        findings
            .report("behind-sections", heading.title().range(), heading.title().text(), last)
            .related("section", behind.heading().title().range(), last);
    if (heading.ordinal() == null && !isListed(outline, bibliography)) {
      List<TextEdit> edits = PageMove.edits(outline, bibliography.range(), behind.range().end());
      if (!edits.isEmpty()) {
        draft.unsafeFix("move-down", edits, heading.title().text());
      }
    }
  }

  /** Whether a section has the fields of one; an appendix may well follow the bibliography. */
  private static boolean isContent(Outline outline, Section section) {
    if (section.kind() == SectionKind.CONTENT) {
      for (FieldKind kind : outline.profile().required(SectionKind.CONTENT)) {
        if (section.field(kind) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isListed(Outline outline, Section section) {
    return isListed(EntryAlignment.ofContents(outline), section)
        || isListed(EntryAlignment.ofPlan(outline), section);
  }

  private static boolean isListed(@Nullable EntryAlignment alignment, Section section) {
    if (alignment != null) {
      for (Match match : alignment.matches()) {
        if (match.section().equals(section)) {
          return true;
        }
      }
    }
    return false;
  }
}

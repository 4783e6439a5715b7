package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes whole sections: the next content section, the bibliography, the discussion. What is
 * inserted agrees with the rest at once: the sections behind it, the table of contents and the plan
 * follow.
 */
final class SectionProposals {

  /** Behind the pages, whose names were typed, if any. */
  private static final int ORDER = 50;

  private final CompletionPlace place;
  private final PageEnd end;
  private final Outline outline;
  private final WritingStyle style;

  private SectionProposals(CompletionPlace place, PageEnd end) {
    this.place = place;
    this.end = end;
    this.outline = place.outline();
    this.style = place.style();
  }

  static List<Proposal> at(CompletionPlace place) {
    PageEnd end = PageEnd.at(place);
    return end == null ? List.of() : new SectionProposals(place, end).all();
  }

  private List<Proposal> all() {
    List<Proposal> proposals = new ArrayList<>();
    if (!isAmongSections()) {
      return proposals;
    }
    if (!isBehind(SectionKind.BIBLIOGRAPHY) && !isBehind(SectionKind.DISCUSSION)) {
      proposals.add(content());
    }
    if (!isBeforeContent()) {
      addNamed(SectionKind.BIBLIOGRAPHY, PageKind.BIBLIOGRAPHY, proposals);
      addNamed(SectionKind.DISCUSSION, PageKind.DISCUSSION, proposals);
    }
    return proposals;
  }

  private Proposal content() {
    String typed = end.title();
    String title = typed.isEmpty() ? place.wordings().text("template.section-title") : typed;
    NewPage page = new NewPage(place, end);
    String heading = style.section().heading(end.index() + 1, "");
    page.template().text(heading).place(title);
    page.template().text(style.lineEnd() + style.lineEnd());
    if (hasTopics()) {
      page.template().text(style.heading(style.section().level() + 1, ""));
      page.template().firstPlaceAgain(title).text(style.lineEnd() + style.lineEnd());
    }
    appendFields(SectionKind.CONTENT, title, page.template());
    String summary = place.wordings().text("template.summary", title);
    return page.proposal(
        Proposal.Kind.SECTION,
        style.section().heading(end.index() + 1, title).replace("#", "").strip(),
        place.messages().text("editor.completion.section"),
        typedText().isEmpty() ? heading : typedText(),
        typed.isEmpty() ? ORDER - 2 : ORDER,
        changesElsewhere(SectionKind.CONTENT, title, summary));
  }

  private List<TextEdit> changesElsewhere(SectionKind kind, String title, String summary) {
    List<TextEdit> edits =
        new ArrayList<>(new SectionInsertion(outline, style, end).edits(title, summary));
    for (FieldKind field : outline.profile().required(kind)) {
      edits.addAll(FieldTemplate.changesElsewhere(place, field));
    }
    return edits;
  }

  /** A section whose title is a word of the format. */
  private void addNamed(SectionKind kind, PageKind page, List<Proposal> proposals) {
    String filter = PageProposals.filter(place, end, page);
    if (filter == null || isThere(kind)) {
      return;
    }
    String title = outline.vocabulary().word(page, outline.language());
    NewPage text = new NewPage(place, end);
    text.line(style.section().heading(end.index() + 1, title)).emptyLine();
    if (hasTopics()) {
      text.line(style.heading(style.section().level() + 1, title)).emptyLine();
    }
    if (kind == SectionKind.BIBLIOGRAPHY) {
      for (String work : CitedWorks.of(outline).cited()) {
        text.line(style.item(work));
      }
    } else {
      appendFields(kind, title, text.template());
    }
    String summary = place.wordings().text("template.summary", title);
    proposals.add(
        text.proposal(
            Proposal.Kind.SECTION,
            title,
            place.messages().text("editor.completion.page"),
            filter,
            ORDER - 1,
            changesElsewhere(kind, title, summary)));
  }

  private void appendFields(SectionKind kind, String title, Template template) {
    FieldTemplate values = new FieldTemplate(place, title, "");
    boolean first = true;
    for (FieldKind field : outline.profile().required(kind)) {
      if (!first && style.fieldForm().standsApart()) {
        template.text(style.lineEnd());
      }
      template.text(style.field(field));
      values.appendValue(field, style.fieldForm(), template);
      template.text(style.lineEnd());
      first = false;
    }
  }

  private String typedText() {
    return outline.source().span(end.typed()).text();
  }

  /** Behind the first pages, before the closing ones. */
  private boolean isAmongSections() {
    int start = end.typed().start();
    return !isBefore(start, outline.titlePage() == null ? null : outline.titlePage().heading())
        && !isBefore(
            start, outline.tableOfContents() == null ? null : outline.tableOfContents().heading())
        && !isBehind(start, outline.closing() == null ? null : outline.closing().heading())
        && !isBehind(start, outline.coursePlan() == null ? null : outline.coursePlan().heading())
        && !isBehindLastBreak(start);
  }

  private static boolean isBefore(int offset, @Nullable Heading heading) {
    return heading != null && offset < heading.range().end();
  }

  private static boolean isBehind(int offset, @Nullable Heading heading) {
    return heading != null && offset > heading.range().start();
  }

  /** The last break ends the numbered sections, where none follows it. */
  private boolean isBehindLastBreak(int start) {
    List<TextRange> breaks = outline.breaks();
    int lastSection = 0;
    for (Section section : end.others()) {
      lastSection = Math.max(lastSection, section.heading().range().start());
    }
    for (TextRange range : breaks) {
      if (lastSection > 0 && range.start() > lastSection && range.end() <= start) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(SectionKind kind) {
    for (int i = 0; i < end.index(); i++) {
      if (end.others().get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeContent() {
    for (Section section : end.others()) {
      if (section.kind() == SectionKind.CONTENT
          && section.heading().range().start() > end.typed().start()) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere(SectionKind kind) {
    for (Section section : end.others()) {
      if (section.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether sections repeat their titles over a topic; in a new outline they do. */
  private boolean hasTopics() {
    int with = 0;
    int without = 0;
    for (Section section : end.others()) {
      with += section.topics().isEmpty() ? 0 : 1;
      without += section.topics().isEmpty() ? 1 : 0;
    }
    return with >= without;
  }
}

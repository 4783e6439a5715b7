package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.Pinyin;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes the pages an outline lacks, filled with what the rest of it already says. */
final class PageProposals {

  /** What stands between a title and its description in a new plan. */
  private static final String DASH = " - ";

  private final CompletionPlace place;
  private final PageEnd end;
  private final Outline outline;
  private final WritingStyle style;
  private final List<Proposal> proposals = new ArrayList<>();

  private PageProposals(CompletionPlace place, PageEnd end) {
    this.place = place;
    this.end = end;
    this.outline = place.outline();
    this.style = place.style();
  }

  static List<Proposal> at(CompletionPlace place) {
    PageEnd end = PageEnd.at(place);
    return end == null ? List.of() : new PageProposals(place, end).all();
  }

  /** What an editor is to compare with a typed heading; null where that can't become a page's. */
  static @Nullable String filter(CompletionPlace place, PageEnd end, PageKind page) {
    List<String> keys = new ArrayList<>();
    keys.add(place.outline().vocabulary().word(page, place.outline().language()));
    keys.addAll(Pinyin.of(page));
    for (Language language : Language.values()) {
      keys.add(place.outline().vocabulary().word(page, language));
    }
    String match = SearchKeys.match(end.title(), keys);
    if (match == null) {
      return null;
    }
    String typed = place.source().span(end.typed()).text();
    return typed.substring(0, Math.max(0, typed.length() - end.title().length())) + match;
  }

  private List<Proposal> all() {
    boolean first = end.index() == 0;
    int start = end.typed().start();
    var contents = outline.tableOfContents();
    var closing = outline.closing();
    var plan = outline.coursePlan();
    if (outline.titlePage() == null
        && first
        && (contents == null || start <= contents.range().start())) {
      add(PageKind.TITLE_PAGE, this::titlePage);
    }
    if (contents == null && first && !outline.sections().isEmpty()) {
      add(PageKind.TABLE_OF_CONTENTS, this::contents);
    }
    boolean last = end.index() > 0 && end.index() == end.others().size();
    if (closing == null && last && (plan == null || start <= plan.range().start())) {
      add(PageKind.CLOSING, this::closing);
    }
    if (plan == null && last && (closing == null || start > closing.heading().range().start())) {
      add(PageKind.COURSE_PLAN, this::plan);
    }
    return proposals;
  }

  private void add(PageKind kind, java.util.function.Consumer<NewPage> body) {
    String filter = filter(place, end, kind);
    if (filter == null) {
      return;
    }
    NewPage page = new NewPage(place, end);
    page.line(style.pageHeading(kind)).emptyLine();
    body.accept(page);
    String label = outline.vocabulary().word(kind, outline.language());
    String detail = place.messages().text("editor.completion.page");
    int order = proposals.size();
    proposals.add(page.proposal(Proposal.Kind.PAGE, label, detail, filter, order, List.of()));
  }

  private void titlePage(NewPage page) {
    Heading title = outline.lessonTitle();
    String name = title == null ? "" : HeadingName.withoutNumber(outline, title);
    page.line(style.titlePageField(FieldKind.TITLE, name));
    Placement part = outline.placement(PlacementLevel.PART);
    if (part != null) {
      int from = part.ordinal().range().start();
      String wording =
          outline.source().content().substring(from, part.heading().title().range().end());
      page.line(style.titlePageField(FieldKind.SUBTITLE, wording));
    }
    var today = place.today();
    String date =
        today.getYear()
            + "/"
            + twoDigits(today.getMonthValue())
            + "/"
            + twoDigits(today.getDayOfMonth());
    page.line(style.titlePageField(FieldKind.DATE, date));
  }

  private void contents(NewPage page) {
    int number = 0;
    for (Section section : end.others()) {
      number++;
      page.line(style.contentsEntry().entry(number, section.heading().title().text()));
    }
  }

  private void closing(NewPage page) {
    Heading title = outline.lessonTitle();
    String name = title == null ? "" : title.title().text();
    page.template().place(place.wordings().text("template.closing", name)).text(style.lineEnd());
  }

  private void plan(NewPage page) {
    int number = 0;
    for (Section section : end.others()) {
      number++;
      Field summary = section.field(FieldKind.SUMMARY);
      String entry = style.planEntry().entry(number, section.heading().title().text());
      TextSpan description = summary == null ? null : summary.value();
      page.line(description == null ? entry : entry + DASH + description.text());
    }
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts the outline of a text together from its pages, those that were read before included. */
final class PageAssembly implements ProfileChoice.Reading {

  private final TextPages text;
  private final Vocabulary vocabulary;
  private final ContentReader reader;
  private final IdentityHashMap<TextPage, PlacedPage> known = new IdentityHashMap<>();
  private List<PlacedPage> pages;
  private int built;

  /**
   * @param before the pages of an earlier version of the text
   */
  PageAssembly(
      TextPages text, Vocabulary vocabulary, ContentReader reader, List<PlacedPage> before) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.pages = before;
  }

  List<PlacedPage> pages() {
    return pages;
  }

  /** How many pages could not be taken from before. */
  int built() {
    return built;
  }

  @Override
  public Outline read(Profile profile) {
    pages = placed(kinds(profile));
    List<PageContent> contents = new ArrayList<>(pages.size());
    int balance = 0;
    TitlePage titlePage = null;
    TableOfContents tableOfContents = null;
    Closing closing = null;
    CoursePlan coursePlan = null;
    for (PlacedPage page : pages) {
      contents.add(page.model().content());
      balance += page.model().languageBalance();
      titlePage = titlePage == null ? page.titlePage() : titlePage;
      tableOfContents = tableOfContents == null ? page.tableOfContents() : tableOfContents;
      Closing laterClosing = page.closing();
      closing = laterClosing == null ? closing : laterClosing;
      CoursePlan laterPlan = page.coursePlan();
      coursePlan = laterPlan == null ? coursePlan : laterPlan;
    }
    List<Section> sections = joined(PageContent::sections, PlacedPage::sections);
    return new Outline(
        text.source(),
        vocabulary,
        profile,
        DocumentLanguage.of(text.source(), balance),
        joined(PageContent::headings, PlacedPage::headings),
        joined(PageContent::placements, PlacedPage::placements),
        joined(PageContent::lessonTitles, PlacedPage::lessonTitles),
        titlePage,
        tableOfContents,
        sections,
        closing,
        coursePlan,
        pages.get(0).model().content().frontMatter(),
        joined(PageContent::fields, PlacedPage::fields),
        joined(PageContent::items, PlacedPage::items),
        new HoursPlaces(
            joined(page -> page.hoursPlaces().fields(), PlacedPage::hoursFields),
            joined(page -> page.hoursPlaces().tables(), PlacedPage::hoursTables),
            joined(page -> page.hoursPlaces().boldTitles(), PlacedPage::boldTitles)),
        joined(PageContent::wordings, PlacedPage::wordings),
        joined(PageContent::links, PlacedPage::links),
        LinkTargets.UNKNOWN,
        joined(PageContent::breaks, PlacedPage::breaks),
        joined(PageContent::comments, PlacedPage::comments),
        LazyList.of(() -> Works.of(sections)),
        new EvidenceReader(profile).read(contents),
        new Derived());
  }

  /** An outline of nothing but one page, read as a whole outline was. */
  static Outline outline(PageContent content, SourceText source, Outline whole) {
    return new Outline(
        source,
        whole.vocabulary(),
        whole.profile(),
        whole.language(),
        content.headings(),
        content.placements(),
        content.lessonTitles(),
        content.titlePage(),
        content.tableOfContents(),
        content.sections(),
        content.closing(),
        content.coursePlan(),
        content.frontMatter(),
        content.fields(),
        content.items(),
        content.hoursPlaces(),
        content.wordings(),
        content.links(),
        LinkTargets.UNKNOWN,
        content.breaks(),
        content.comments(),
        LazyList.of(() -> Works.of(content.sections())),
        Evidence.NONE,
        new Derived());
  }

  private <T> List<T> joined(
      Function<PageContent, List<?>> sized, Function<PlacedPage, List<T>> elements) {
    return LazyList.joined(pages, page -> sized.apply(page.model().content()), elements);
  }

  @Override
  public Set<FieldKind> presentFields(Outline outline) {
    Set<FieldKind> present = new HashSet<>();
    PresentFields.addFrontMatter(outline, present);
    for (PlacedPage page : pages) {
      present.addAll(page.model().presentFields(vocabulary));
    }
    return present;
  }

  private List<PartKind> kinds(Profile profile) {
    List<Part> parts = new ArrayList<>();
    for (TextPage page : text.pages()) {
      parts.addAll(page.parts());
    }
    return new PartClassifier(profile, parts).classify();
  }

  private List<PlacedPage> placed(List<PartKind> kinds) {
    for (PlacedPage page : pages) {
      known.put(page.model().text(), page);
    }
    List<PlacedPage> placed = new ArrayList<>(text.pages().size());
    PagesBefore before = PagesBefore.NONE;
    int part = 0;
    for (int i = 0; i < text.pages().size(); i++) {
      TextPage page = text.pages().get(i);
      int next = part + page.parts().size();
      PlacedPage now = placed(page, text.starts().get(i), kinds.subList(part, next), before);
      before = before.and(now.model().content());
      placed.add(now);
      part = next;
    }
    return placed;
  }

  private PlacedPage placed(TextPage page, int start, List<PartKind> kinds, PagesBefore before) {
    PlacedPage earlier = known.get(page);
    if (earlier == null || !earlier.model().fits(kinds, before)) {
      built++;
      PageContent content = reader.content(page, kinds, before);
      return new PlacedPage(new PageModel(page, List.copyOf(kinds), before, content), start);
    }
    return earlier.start() == start ? earlier : new PlacedPage(earlier.model(), start);
  }
}

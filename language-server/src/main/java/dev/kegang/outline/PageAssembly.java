package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts the outline of a text together from its pages, those that were read before included. */
final class PageAssembly implements ProfileChoice.Reading {

  /**
   * The elements of all pages, one page behind the other.
   *
   * @param sized gives of a page a list that is as long as the one of its elements
   */
  private record Joined<T>(
      List<PlacedPage> pages,
      Function<PageContent, List<?>> sized,
      Function<MovedContent, List<T>> elements)
      implements LazyList.Source<T> {

    @Override
    public int getAsInt() {
      int size = 0;
      for (PlacedPage page : pages) {
        size += sized.apply(page.model().content()).size();
      }
      return size;
    }

    @Override
    public List<T> get() {
      List<T> all = new ArrayList<>();
      for (PlacedPage page : pages) {
        if (!sized.apply(page.model().content()).isEmpty()) {
          all.addAll(elements.apply(page.content()));
        }
      }
      return all;
    }
  }

  private final SourceText source;
  private final Vocabulary vocabulary;
  private final PagePlacement placement;
  private List<PlacedPage> pages = List.of();

  PageAssembly(SourceText source, Vocabulary vocabulary, PagePlacement placement) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.placement = placement;
  }

  @Override
  public Outline read(Profile profile) {
    pages = placement.place(profile);
    List<PageContent> contents = new ArrayList<>(pages.size());
    int balance = 0;
    TitlePage titlePage = null;
    TableOfContents tableOfContents = null;
    Closing closing = null;
    CoursePlan coursePlan = null;
    for (PlacedPage page : pages) {
      PageContent content = page.model().content();
      contents.add(content);
      balance += page.model().languageBalance();
      if (titlePage == null && content.titlePage() != null) {
        titlePage = page.content().titlePage();
      }
      if (tableOfContents == null && content.tableOfContents() != null) {
        tableOfContents = page.content().tableOfContents();
      }
      closing = content.closing() == null ? closing : page.content().closing();
      coursePlan = content.coursePlan() == null ? coursePlan : page.content().coursePlan();
    }
    List<Section> sections = joined(PageContent::sections, MovedContent::sections);
    return new Outline(
        source,
        vocabulary,
        profile,
        DocumentLanguage.of(source, balance),
        joined(PageContent::headings, MovedContent::headings),
        joined(PageContent::placements, MovedContent::placements),
        joined(PageContent::lessonTitles, MovedContent::lessonTitles),
        titlePage,
        tableOfContents,
        sections,
        closing,
        coursePlan,
        pages.get(0).model().content().frontMatter(),
        joined(PageContent::fields, MovedContent::fields),
        new PagedItems(pages, joined(PageContent::items, MovedContent::items)),
        new HoursPlaces(
            joined(page -> page.hoursPlaces().fields(), MovedContent::hoursFields),
            joined(page -> page.hoursPlaces().tables(), MovedContent::hoursTables),
            joined(page -> page.hoursPlaces().boldTitles(), MovedContent::boldTitles)),
        new PagedWordings(pages, joined(PageContent::wordings, MovedContent::wordings)),
        joined(PageContent::links, MovedContent::links),
        LinkTargets.UNKNOWN,
        joined(PageContent::breaks, MovedContent::breaks),
        joined(PageContent::comments, MovedContent::comments),
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
      Function<PageContent, List<?>> sized, Function<MovedContent, List<T>> elements) {
    return LazyList.of(new Joined<>(pages, sized, elements));
  }

  @Override
  public Set<FieldKind> presentFields(Outline outline) {
    Set<FieldKind> present = new HashSet<>();
    PresentFields.addFrontMatter(outline, present);
    present.addAll(placement.present());
    return present;
  }
}

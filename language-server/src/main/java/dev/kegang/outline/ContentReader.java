package dev.kegang.outline;

import dev.kegang.grammar.Tokens;
import dev.kegang.outline.PartKind.Role;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whole texts or single pages of them. For one thread. */
final class ContentReader {

  private final Vocabulary vocabulary;
  private final HeadingReader headings;
  private final LabelReader labels;
  private final HoursReader hours;
  private final PlaceholderReader placeholders;
  private final CaptionReader captions;
  private final CitationReader citations;

  ContentReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    headings = new HeadingReader(vocabulary.placementWords(), vocabulary.hoursUnits());
    labels = new LabelReader(vocabulary);
    hours = new HoursReader(vocabulary.hoursUnits());
    placeholders = new PlaceholderReader(vocabulary.placeholderWords());
    captions = new CaptionReader(vocabulary);
    citations = new CitationReader(vocabulary.citationWords());
  }

  /** The parts of a text, or of one page of it. */
  TextPage parts(SourceText source, Tokens tokens) {
    return PartReader.read(source, tokens, vocabulary, headings);
  }

  /**
   * What stands in a text, or in one page of it.
   *
   * @param kinds what each of its parts is
   * @param before what stands before it
   */
  PageContent content(TextPage text, List<PartKind> kinds, PagesBefore before) {
    List<Part> parts = text.parts();
    ItemReader items = new ItemReader(text.source(), placeholders, captions, citations, hours);
    BodyReader bodies = new BodyReader(text.source(), labels, items);
    PageReader pages = new PageReader(bodies, new EntryReader(headings, labels), before);
    pages.read(parts, kinds);
    WordingReader wordings = new WordingReader();
    for (Part part : parts) {
      wordings.add(part);
    }
    return new PageContent(
        headings(parts, kinds, null),
        placements(parts, kinds),
        headings(parts, kinds, Role.LESSON_TITLE),
        pages.titlePage(),
        pages.tableOfContents(),
        pages.sections(),
        pages.closing(),
        pages.coursePlan(),
        FrontMatterReader.read(text.frontMatter(), labels, hours),
        pages.fields(),
        pages.items(),
        new HoursPlaceReader(headings, labels, hours, vocabulary.hoursPlaceWords())
            .read(parts, kinds),
        wordings.wordings(),
        wordings.links(),
        wordings.breaks(),
        wordings.comments());
  }

  private static List<Heading> headings(
      List<Part> parts, List<PartKind> kinds, @Nullable Role role) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Heading heading = parts.get(i).heading();
      if (heading != null && (role == null || kinds.get(i).role() == role)) {
        headings.add(heading);
      }
    }
    return List.copyOf(headings);
  }

  private static List<Placement> placements(List<Part> parts, List<PartKind> kinds) {
    List<Placement> placements = new ArrayList<>();
    for (Heading heading : headings(parts, kinds, Role.PLACEMENT)) {
      Ordinal ordinal = heading.ordinal();
      PlacementLevel level = ordinal == null ? null : ordinal.level();
      if (ordinal != null && level != null) {
        placements.add(new Placement(level, ordinal, heading));
      }
    }
    return List.copyOf(placements);
  }
}

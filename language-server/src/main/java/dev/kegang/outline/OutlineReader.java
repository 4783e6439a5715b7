package dev.kegang.outline;

import dev.kegang.outline.PartKind.Role;
import dev.kegang.syntax.SyntaxTree;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an outline of a text. Every text has one; what is missing in it is for rules to say. */
public final class OutlineReader {

  private OutlineReader() {}

  /**
   * Reads a text leniently (format.md §2).
   *
   * @param vocabulary the words that name pages and fields
   * @param profile what the outline must have; it decides nothing about how the text is read but
   *     which headings open a field
   */
  public static Outline read(SourceText source, Vocabulary vocabulary, Profile profile) {
    HeadingReader headings =
        new HeadingReader(vocabulary.placementWords(), vocabulary.hoursUnits());
    PartReader.Parts read = PartReader.read(source, SyntaxTree.parse(source).document(), headings);
    List<Part> parts = read.parts();
    List<PartKind> kinds = new PartClassifier(vocabulary, profile, parts).classify();
    LabelReader labels = new LabelReader(vocabulary);
    HoursReader hours = new HoursReader(vocabulary.hoursUnits());
    ItemReader items =
        new ItemReader(
            source,
            new PlaceholderReader(vocabulary.placeholderWords()),
            new CaptionReader(vocabulary),
            new CitationReader(vocabulary.citationWords()),
            hours);
    BodyReader bodies = new BodyReader(source, labels, items);
    PageReader pages = new PageReader(bodies, new EntryReader(headings, labels));
    pages.read(parts, kinds);
    WordingReader wordings = new WordingReader();
    parts.forEach(wordings::add);
    List<Heading> allHeadings = headings(parts, kinds, null);
    Language language = DocumentLanguage.of(source, allHeadings);
    List<Placement> placements = placements(parts, kinds);
    return new Outline(
        source,
        vocabulary,
        profile,
        language,
        allHeadings,
        placements,
        headings(parts, kinds, Role.LESSON_TITLE),
        pages.titlePage(),
        pages.tableOfContents(),
        pages.sections(),
        pages.closing(),
        pages.coursePlan(),
        FrontMatterReader.read(read.frontMatter(), labels, hours),
        pages.fields(),
        pages.items(),
        new HoursPlaceReader(headings, labels, hours, vocabulary.hoursPlaceWords())
            .read(parts, kinds),
        wordings.wordings(),
        wordings.links(),
        LinkTargets.UNKNOWN,
        wordings.breaks(),
        wordings.comments(),
        Works.of(pages.sections()),
        EvidenceReader.read(placements, pages, profile));
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

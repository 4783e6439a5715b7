package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.Vocabulary;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One lesson outline, as it stands in one text. All ranges are UTF-16 offsets of that text.
 *
 * @param language the document's own language, which is not that of messages
 * @param headings every heading outside code and comments, in order
 * @param placements stage and part, before the H1
 * @param lessonTitles the H1s; the first is the lesson's title
 * @param sections numbered sections in order, bibliography and discussion included; where no
 *     heading is numbered, all that are no other page
 * @param frontMatter keys of the front matter whose word is known, as fields
 * @param fields every field of every section and of the title page, in order
 * @param items every item of every list, nested ones included, in order
 * @param hoursPlaces where hours stand besides headings, entries and fields of sections
 * @param wordings the author's running text and labels in order, one span a line, without code,
 *     comments, front matter and table rules
 * @param links links and images in that text, in order of their ends on each line
 * @param linkTargets what was found where they lead
 * @param breaks thematic breaks
 * @param works what sections cite and the bibliography lists: the listed ones in order, then the
 *     others
 * @param evidence what makes this text an outline
 * @param derived what others worked out from all this
 */
public record Outline(
    SourceText source,
    Vocabulary vocabulary,
    Profile profile,
    Language language,
    List<Heading> headings,
    List<Placement> placements,
    List<Heading> lessonTitles,
    @Nullable TitlePage titlePage,
    @Nullable TableOfContents tableOfContents,
    List<Section> sections,
    @Nullable Closing closing,
    @Nullable CoursePlan coursePlan,
    List<Field> frontMatter,
    List<Field> fields,
    List<Item> items,
    HoursPlaces hoursPlaces,
    List<TextSpan> wordings,
    List<Link> links,
    LinkTargets linkTargets,
    List<TextRange> breaks,
    List<Comment> comments,
    List<Work> works,
    Evidence evidence,
    Derived derived) {

  /** The H1; null where there is none. */
  public @Nullable Heading lessonTitle() {
    return lessonTitles.isEmpty() ? null : lessonTitles.get(0);
  }

  /** The bibliography; the last one where there are several. */
  public @Nullable Section bibliography() {
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (sections.get(i).kind() == SectionKind.BIBLIOGRAPHY) {
        return sections.get(i);
      }
    }
    return null;
  }

  public @Nullable Placement placement(PlacementLevel level) {
    for (Placement placement : placements) {
      if (placement.level() == level) {
        return placement;
      }
    }
    return null;
  }

  /**
   * Where a finding about something missing stands: the title of the H1, else the first line's
   * wording, else the start of the text.
   */
  public TextRange titlePlace() {
    Heading title = lessonTitle();
    if (title != null) {
      return title.title().range();
    }
    int start = source.hasByteOrderMark() ? 1 : 0;
    int end = Math.max(start, source.lines().lineEnd(0));
    return source.span(start, end).trimmed().range();
  }

  /**
   * What somebody works out from this outline, kept for all who ask for it later. It must not
   * depend on where links lead, nor on the evidence.
   *
   * @param type under which it is kept; immutable
   */
  public <T> T derive(Class<T> type, Function<Outline, T> make) {
    return derived.get(type, this, make);
  }

  /** The same outline with what was found where its links lead. */
  public Outline with(LinkTargets found) {
    return with(found, evidence);
  }

  /** The same with other evidence. */
  Outline with(Evidence found) {
    return with(linkTargets, found);
  }

  private Outline with(LinkTargets targets, Evidence found) {
    return new Outline(
        source,
        vocabulary,
        profile,
        language,
        headings,
        placements,
        lessonTitles,
        titlePage,
        tableOfContents,
        sections,
        closing,
        coursePlan,
        frontMatter,
        fields,
        items,
        hoursPlaces,
        wordings,
        links,
        targets,
        breaks,
        comments,
        works,
        found,
        derived);
  }
}

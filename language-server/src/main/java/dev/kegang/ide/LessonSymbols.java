package dev.kegang.ide;

import dev.kegang.course.LessonPlaces;
import dev.kegang.ide.FoundSymbol.Kind;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Work;
import dev.kegang.text.LinePosition;
import dev.kegang.text.Located;
import dev.kegang.text.PositionEncoding;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be looked for by name in one lesson: its stage and its part, its title, its sections and
 * the works it cites, in this order. It is kept of closed lessons, of which a course has many, and
 * so it holds arrays and not an object for each.
 */
public final class LessonSymbols {

  private static final SourceText NO_TEXT = SourceText.of("");

  private final Language language;
  private final String lesson;
  private final Kind[] kinds;
  private final String[] names;

  /**
   * Where each stands; behind those where one ends that runs over several lines, in order. Null
   * where the text is at hand.
   */
  private final @Nullable LessonPlaces places;

  /** Of a text that is at hand; else empty. */
  private final SourceText source;

  private final List<TextRange> ranges;

  private LessonSymbols(Outline outline, Collected collected, boolean kept) {
    language = outline.language();
    lesson = collected.lesson;
    kinds = collected.kinds.toArray(Kind[]::new);
    names = collected.names.toArray(String[]::new);
    places = kept ? LessonPlaces.of(outline.source(), withEnds(collected)) : null;
    source = kept ? NO_TEXT : outline.source();
    ranges = kept ? List.of() : collected.ranges;
  }

  /** Those of a document whose text is at hand anyway. */
  public static LessonSymbols of(Outline outline) {
    return new LessonSymbols(outline, new Collected(outline, null), false);
  }

  /**
   * Those of a lesson of which nothing else is kept.
   *
   * @param headings the lesson's: names are shared with them
   */
  public static LessonSymbols withoutText(Outline outline, LessonHeadings headings) {
    return new LessonSymbols(outline, new Collected(outline, headings), true);
  }

  private static List<TextRange> withEnds(Collected collected) {
    List<TextRange> all = new ArrayList<>(collected.ranges);
    for (int i = 0; i < collected.names.size(); i++) {
      if (hasLines(collected.names.get(i))) {
        int end = collected.ranges.get(i).end();
        all.add(new TextRange(end, end));
      }
    }
    return all;
  }

  int size() {
    return names.length;
  }

  Language language() {
    return language;
  }

  Kind kind(int number) {
    return kinds[number];
  }

  String name(int number) {
    return names[number];
  }

  /** What a symbol belongs to; may be empty. */
  String container(int number) {
    return kinds[number].isInLesson() ? lesson : "";
  }

  /** Where a symbol begins in the text. */
  int offset(int number) {
    return places == null ? ranges.get(number).start() : places.range(number).start();
  }

  Located place(int number) {
    if (places == null) {
      return new InText(source, ranges.get(number));
    }
    TextPlace place = places.place(number);
    if (!hasLines(names[number])) {
      return place;
    }
    int end = names.length;
    for (int i = 0; i < number; i++) {
      end += hasLines(names[i]) ? 1 : 0;
    }
    return new Lines(place, places.place(end));
  }

  /** Whether a name runs over several lines, as only that of a work does: it is named as cited. */
  private static boolean hasLines(String name) {
    return name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0;
  }

  /** A stretch of a text that is at hand. */
  private record InText(SourceText source, TextRange range) implements Located {
    @Override
    public LinePosition start(PositionEncoding encoding) {
      return source.lines().position(range.start(), encoding);
    }

    @Override
    public LinePosition end(PositionEncoding encoding) {
      return source.lines().position(range.end(), encoding);
    }
  }

  /** A stretch of several lines. */
  private record Lines(TextPlace first, TextPlace last) implements Located {
    @Override
    public LinePosition start(PositionEncoding encoding) {
      return first.start(encoding);
    }

    @Override
    public LinePosition end(PositionEncoding encoding) {
      return last.end(encoding);
    }
  }

  /** What is found on the way through an outline. */
  private static final class Collected {
    final List<Kind> kinds = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<TextRange> ranges = new ArrayList<>();
    final String lesson;

    Collected(Outline outline, @Nullable LessonHeadings headings) {
      for (Placement placement : outline.placements()) {
        boolean stage = placement.level() == PlacementLevel.STAGE;
        TextSpan text = placement.heading().text();
        String known = headings == null ? null : headings.placementAt(text.start());
        String name = known == null ? HeadingName.of(outline, placement.heading()) : known;
        add(stage ? Kind.STAGE : Kind.PART, name, text);
      }
      Heading title = outline.lessonTitle();
      lesson =
          title == null ? "" : name(outline, title, headings == null ? null : headings.lesson());
      if (title != null) {
        add(Kind.LESSON, lesson, title.text());
      }
      for (int i = 0; i < outline.sections().size(); i++) {
        Heading heading = outline.sections().get(i).heading();
        LessonHeadings.Line line = headings == null ? null : headings.sections().get(i);
        add(Kind.SECTION, name(outline, heading, line), heading.text());
      }
      for (Work work : outline.works()) {
        TextSpan text = work.first().citation().text();
        add(Kind.WORK, text.text(), text);
      }
    }

    private static String name(
        Outline outline, Heading heading, LessonHeadings.@Nullable Line known) {
      return known == null ? HeadingName.of(outline, heading) : known.name();
    }

    private void add(Kind kind, String name, TextSpan text) {
      kinds.add(kind);
      names.add(name);
      ranges.add(text.range());
    }
  }
}

package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson shows of itself in the map of its course. It holds nothing of the lesson's text, so
 * that a course of many closed files can be kept.
 *
 * @param minutesPerPeriod how long a teaching period is in this lesson
 * @param placements the stage and the part the lesson says it belongs to, in this order
 * @param lesson its title
 * @param sections in the order of the text
 */
public record LessonHeadings(
    String uri,
    Language language,
    int minutesPerPeriod,
    List<Line> placements,
    Line lesson,
    List<Line> sections) {

  /**
   * A heading.
   *
   * @param name empty where it has no words
   * @param number of a stage or part; of anything else 0
   * @param hours as the author writes them; empty where none are given
   * @param stated the same to reckon with
   * @param range of all it stands above
   * @param selection of its words
   */
  public record Line(
      CourseNode.Kind kind,
      String name,
      int number,
      String hours,
      @Nullable NodeHours stated,
      TextRange range,
      TextPlace selection) {}

  /** The name of the stage or part whose words begin at an offset; null where that is none. */
  @Nullable String placementAt(int offset) {
    for (Line placement : placements) {
      if (placement.selection.range().start() == offset) {
        return placement.name;
      }
    }
    return null;
  }

  /** Reads those of all outlines among some documents. */
  public static List<LessonHeadings> of(Collection<Document> documents) {
    List<LessonHeadings> lessons = new ArrayList<>(documents.size());
    for (Document document : documents) {
      if (document.isOutline()) {
        lessons.add(of(document, document.uri()));
      }
    }
    return lessons;
  }

  /**
   * Reads those of an outline.
   *
   * @param uri the document's, as the editor knows it
   */
  public static LessonHeadings of(Document document, String uri) {
    Outline outline = document.outline();
    List<Line> placements = new ArrayList<>(2);
    for (PlacementLevel level : List.of(PlacementLevel.STAGE, PlacementLevel.PART)) {
      Placement placement = outline.placement(level);
      if (placement != null) {
        placements.add(placement(document, placement));
      }
    }
    LessonHours lesson = LessonHours.of(outline);
    List<Line> sections = new ArrayList<>(outline.sections().size());
    for (Section section : outline.sections()) {
      sections.add(
          line(
              CourseNode.Kind.SECTION,
              document,
              section.heading(),
              0,
              lesson.textOf(section),
              lesson.sumOf(section),
              section.range()));
    }
    return new LessonHeadings(
        uri,
        outline.language(),
        outline.vocabulary().minutesPerPeriod(),
        List.copyOf(placements),
        lesson(document, lesson.ofLesson()),
        List.copyOf(sections));
  }

  private static Line placement(Document document, Placement placement) {
    boolean stage = placement.level() == PlacementLevel.STAGE;
    return line(
        stage ? CourseNode.Kind.STAGE : CourseNode.Kind.PART,
        document,
        placement.heading(),
        placement.ordinal().value(),
        written(placement.hours()),
        stated(document, placement.hours()),
        placement.heading().range());
  }

  private static Line lesson(Document document, @Nullable Hours hours) {
    Outline outline = document.outline();
    Heading title = outline.lessonTitle();
    int end = document.source().length();
    if (title != null) {
      TextRange all = new TextRange(title.range().start(), end);
      return line(
          CourseNode.Kind.LESSON, document, title, 0, written(hours), stated(document, hours), all);
    }
    return new Line(
        CourseNode.Kind.LESSON,
        "",
        0,
        written(hours),
        stated(document, hours),
        new TextRange(0, end),
        TextPlace.of(document.source(), outline.titlePlace()));
  }

  private static Line line(
      CourseNode.Kind kind,
      Document document,
      Heading heading,
      int number,
      String hours,
      @Nullable NodeHours stated,
      TextRange range) {
    TextRange words = heading.text().range();
    return new Line(
        kind,
        HeadingName.of(document.outline(), heading),
        number,
        hours,
        stated,
        Stretch.withoutTail(document.source(), range).union(words),
        TextPlace.of(document.source(), words));
  }

  private static String written(@Nullable Hours hours) {
    return hours == null ? "" : hours.span().text();
  }

  private static @Nullable NodeHours stated(Document document, @Nullable Hours hours) {
    return NodeHours.stated(hours, document.outline().vocabulary().minutesPerPeriod());
  }
}

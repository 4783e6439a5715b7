package dev.kegang.ide;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.FactValue.PlacementHours;
import dev.kegang.course.FactValue.PlacementTitle;
import dev.kegang.course.FactValue.Spelling;
import dev.kegang.course.Group;
import dev.kegang.outline.Citation;
import dev.kegang.outline.CitationReader;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the lessons of a course, closed ones too, offer to another one: the works they cite, their
 * stages and parts. Immutable; to make it looks at the whole course.
 *
 * @param works each once, in the spelling most lessons have, those that most lessons cite first
 * @param placements each once, in the order of stages and parts
 */
public record CourseOffers(List<Citation> works, List<PlacementOffer> placements) {

  public static final CourseOffers NONE = new CourseOffers(List.of(), List.of());

  /**
   * A stage or a part.
   *
   * @param language of the lessons that name it
   * @param number as headings write it, with its word
   * @param hours as written; empty where none are given
   */
  public record PlacementOffer(
      Language language, PlacementLevel level, String number, String title, String hours) {

    /** A heading's text. */
    String text(String separator) {
      return number + separator + title + (hours.isEmpty() ? "" : " (" + hours + ")");
    }
  }

  /** What all lessons of a course offer. */
  public static CourseOffers of(CourseIndex course) {
    CitationReader reader = new CitationReader(Vocabulary.bundled().citationWords());
    List<Group> cited = new ArrayList<>(course.groups(Kind.WORK));
    cited.sort(
        Comparator.comparingInt((Group group) -> -group.size())
            .thenComparing(group -> group.model().value().variant()));
    List<Citation> works = new ArrayList<>(cited.size());
    for (Group group : cited) {
      if (group.model().value() instanceof Spelling spelling) {
        String wording = spelling.wording();
        works.add(reader.read(SourceText.of(wording).span(0, wording.length())));
      }
    }
    List<PlacementOffer> placements = new ArrayList<>();
    for (Group group : course.groups(Kind.PLACEMENT_TITLE)) {
      CourseLesson lesson = course.lesson(group.model().file());
      if (lesson != null && group.model().value() instanceof PlacementTitle title) {
        placements.add(placement(course, group, lesson, title));
      }
    }
    placements.sort(
        Comparator.comparing(PlacementOffer::level)
            .thenComparing(PlacementOffer::number)
            .thenComparing(PlacementOffer::title));
    return new CourseOffers(List.copyOf(works), List.copyOf(placements));
  }

  private static PlacementOffer placement(
      CourseIndex course, Group titles, CourseLesson lesson, PlacementTitle title) {
    String hours = "";
    for (var fact : lesson.summary().facts()) {
      boolean same =
          fact.key().kind() == Kind.PLACEMENT_TITLE && fact.value().equals(titles.model().value());
      Group given = same ? course.group(fact.key(), Kind.PLACEMENT_HOURS) : Group.EMPTY;
      if (given.size() > 0 && given.model().value() instanceof PlacementHours budget) {
        hours = budget.hours().span().text();
      }
    }
    return new PlacementOffer(
        lesson.summary().language(), title.level(), title.number(), title.title(), hours);
  }
}

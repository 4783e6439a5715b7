package dev.kegang.course;

import dev.kegang.outline.Outline;
import dev.kegang.outline.Work;
import dev.kegang.text.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * One lesson of a course: what it says that matters to the others, and where.
 *
 * @param file its path with {@code /}; whatever it starts with, all lessons of a course start alike
 */
public record CourseLesson(String file, LessonSummary summary, LessonPlaces places) {

  public static CourseLesson of(String file, Outline outline) {
    FactList facts = FactList.of(file, outline);
    LessonSummary summary =
        new LessonReader(file, outline, facts).read(SentenceReader.read(outline, facts));
    return new CourseLesson(file, summary, facts.places(outline.source()));
  }

  /** The key under which lessons say how they cite a work; null where nothing tells it apart. */
  public static @Nullable CourseKey keyOf(Work work, String file, Outline outline) {
    String identity = work.identity();
    return identity == null ? null : FactList.of(file, outline).key(CourseKey.Kind.WORK, identity);
  }

  /** The same lesson without the text its places stand in. */
  public CourseLesson withoutText() {
    return new CourseLesson(file, summary, places.withoutText());
  }

  public TextPlace place(Fact fact) {
    return places.place(fact.place());
  }
}

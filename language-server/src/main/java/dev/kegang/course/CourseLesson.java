package dev.kegang.course;

import dev.kegang.outline.Outline;
import dev.kegang.text.TextPlace;

/**
 * One lesson of a course: what it says that matters to the others, and where.
 *
 * @param file its path with {@code /}; whatever it starts with, all lessons of a course start alike
 */
public record CourseLesson(String file, LessonSummary summary, LessonPlaces places) {

  public static CourseLesson of(String file, Outline outline) {
    return new LessonReader(file, outline).read();
  }

  public TextPlace place(Fact fact) {
    return places.place(fact.place());
  }
}

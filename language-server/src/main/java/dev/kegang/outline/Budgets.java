package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the hours of a lesson and of what it consists of are given. */
public final class Budgets {

  private Budgets() {}

  /** The hours of the lesson: in its title, else on the title page, else in the front matter. */
  public static @Nullable Hours ofLesson(Outline outline) {
    Heading title = outline.lessonTitle();
    if (title != null && title.hours() != null) {
      return title.hours();
    }
    Hours onTitlePage = outline.titlePage() == null ? null : ofFields(outline.titlePage().fields());
    return onTitlePage == null ? ofFields(outline.frontMatter()) : onTitlePage;
  }

  /** The hours of a section: in its heading, else in a field; a single topic speaks for it too. */
  public static @Nullable Hours ofSection(Section section) {
    Hours hours = section.heading().hours();
    if (hours == null) {
      hours = ofFields(section.body().fields());
    }
    return hours == null && section.topics().size() == 1 ? ofTopic(section.topics().get(0)) : hours;
  }

  /** The hours of a topic: in its heading, else in a field. */
  public static @Nullable Hours ofTopic(Topic topic) {
    Hours hours = topic.heading().hours();
    return hours == null ? ofFields(topic.body().fields()) : hours;
  }

  private static @Nullable Hours ofFields(List<Field> fields) {
    for (Field field : fields) {
      if (FieldKind.HOURS.equals(field.kind()) && field.hours() != null) {
        return field.hours();
      }
    }
    return null;
  }
}

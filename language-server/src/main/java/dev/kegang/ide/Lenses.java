package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import java.util.ArrayList;
import java.util.List;

/** Lines above the headings of a lesson and its sections that say how much there is. */
public final class Lenses {

  private static final String SEPARATOR = " · ";

  private Lenses() {}

  /** Where lines stand; what they say is worked out for those that are seen. */
  public static List<Lens> of(Outline outline) {
    List<Lens> lenses = new ArrayList<>();
    Heading title = outline.lessonTitle();
    if (title != null && !outline.sections().isEmpty()) {
      lenses.add(new Lens(title.text().range(), -1));
    }
    for (int i = 0; i < outline.sections().size(); i++) {
      lenses.add(new Lens(outline.sections().get(i).heading().text().range(), i));
    }
    return lenses;
  }

  /**
   * What the line of a section says.
   *
   * @param section its index; any other number means the lesson
   */
  public static String text(Outline outline, int section, Messages messages) {
    return section >= 0 && section < outline.sections().size()
        ? ofSection(outline, outline.sections().get(section), messages)
        : ofLesson(outline, messages);
  }

  private static String ofLesson(Outline outline, Messages messages) {
    StringBuilder text = new StringBuilder();
    append(text, messages.text("editor.count.sections", outline.sections().size()));
    HoursTotal total = HoursTotal.of(outline);
    Hours lesson = LessonHours.of(outline).ofLesson();
    if (total == null) {
      append(text, lesson == null ? "" : lesson.span().text());
    } else if (total.whole() == null) {
      append(text, messages.text("editor.lens.total", total.sum(messages)));
    } else {
      String key = total.exceeds() ? "editor.lens.over" : "editor.lens.budget";
      append(text, messages.text(key, total.sum(messages), total.whole().span().text()));
    }
    return text.toString();
  }

  private static String ofSection(Outline outline, Section section, Messages messages) {
    StringBuilder text = new StringBuilder();
    Counts counts = Counts.of(section);
    append(text, LessonHours.of(outline).textOf(section));
    append(text, messages.text("editor.count.references", counts.citations()));
    if (counts.captions() > 0) {
      append(text, messages.text("editor.count.captions", counts.captions()));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String part) {
    text.append(text.isEmpty() || part.isEmpty() ? "" : SEPARATOR).append(part);
  }
}

package dev.kegang.ide.refactoring;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Sections;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.List;

/** Writes the course plan at the end of a lesson, from the titles and summaries of its sections. */
final class NewPlan {

  private NewPlan() {}

  static List<TextEdit> of(Outline outline) {
    WritingStyle style = WritingStyle.of(outline);
    StringBuilder text = new StringBuilder();
    int end = outline.source().length();
    while (end > 0 && Blanks.isBlank(outline.source().charAt(end - 1))) {
      end--;
    }
    text.append(style.lineEnd()).append(style.lineEnd());
    text.append(style.pageHeading(PageKind.COURSE_PLAN)).append(style.lineEnd());
    int number = 0;
    for (Section section : Sections.ofFirstLesson(outline)) {
      number++;
      Field summary = section.field(FieldKind.SUMMARY);
      text.append(style.lineEnd())
          .append(style.planEntry().entry(number, section.heading().title().text()));
      if (summary != null && summary.value() != null && summary.placeholder() == null) {
        text.append(" - ").append(firstLine(summary.value().text()));
      }
    }
    text.append(style.lineEnd());
    return List.of(new TextEdit(new TextRange(end, outline.source().length()), text.toString()));
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end).strip();
  }
}

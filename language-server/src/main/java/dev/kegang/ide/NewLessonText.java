package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.FieldForm;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Profile;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.WritingStyle;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes a new lesson as another one is written. */
final class NewLessonText {

  private static final int TOPIC_LEVEL = 3;

  private final Outline model;
  private final WritingStyle style;
  private final Profile profile;
  private final Messages words;
  private final List<LessonFile> lessons;
  private final StringBuilder text = new StringBuilder();
  private int captions;

  /**
   * @param model the lesson whose style is taken over
   * @param lessons those that show which pages the course has
   * @param words in the language of the lesson
   */
  NewLessonText(Outline model, List<LessonFile> lessons, Messages words) {
    this.model = model;
    this.style = WritingStyle.of(model);
    this.profile = model.profile();
    this.words = words;
    this.lessons = lessons;
  }

  String write(String title, List<NewPlacement> placements, LocalDate date) {
    String subtitle = "";
    for (NewPlacement placement : placements) {
      page(style.heading(placement.headingLevel(), placement.heading()));
      subtitle = placement.level() == PlacementLevel.PART ? placement.name() : subtitle;
    }
    page(style.heading(1, title));
    if (wants(PageKind.TITLE_PAGE, model.titlePage() != null)) {
      writeTitlePage(title, subtitle, date);
    }
    if (profile.place() == Profile.Place.LESSON) {
      writeLessonFields();
    } else {
      writeSections(title);
    }
    return text.toString();
  }

  private boolean wants(PageKind page, boolean modelHas) {
    return modelHas || profile.requiredPages().contains(page);
  }

  /** Each field of the lesson under a heading of its own. */
  private void writeLessonFields() {
    for (FieldKind field : profile.order()) {
      page(style.heading(2, style.vocabulary().word(field, style.language())));
      line(words.text("new-lesson.value"));
    }
  }

  private void writeSections(String title) {
    List<String> sections = new ArrayList<>();
    sections.add(words.text("template.section-title"));
    boolean listed = wants(PageKind.BIBLIOGRAPHY, model.bibliography() != null);
    if (listed) {
      sections.add(style.vocabulary().word(PageKind.BIBLIOGRAPHY, style.language()));
    }
    boolean discussed = most(outline -> has(outline, SectionKind.DISCUSSION), false);
    if (discussed) {
      sections.add(style.vocabulary().word(PageKind.DISCUSSION, style.language()));
    }
    if (wants(PageKind.TABLE_OF_CONTENTS, model.tableOfContents() != null)) {
      page(style.pageHeading(PageKind.TABLE_OF_CONTENTS));
      for (int i = 0; i < sections.size(); i++) {
        line(style.contentsEntry().entry(i + 1, sections.get(i)));
      }
    }
    writeSection(1, sections.get(0), SectionKind.CONTENT);
    if (listed) {
      writeSection(2, sections.get(1), SectionKind.BIBLIOGRAPHY);
    }
    if (discussed) {
      int number = sections.size();
      writeSection(number, sections.get(number - 1), SectionKind.DISCUSSION);
    }
    writeEnd(title, sections);
  }

  private void writeTitlePage(String title, String subtitle, LocalDate date) {
    page(style.pageHeading(PageKind.TITLE_PAGE));
    line(style.titlePageField(FieldKind.TITLE, title));
    if (!subtitle.isEmpty()) {
      line(style.titlePageField(FieldKind.SUBTITLE, subtitle));
    }
    line(style.titlePageField(FieldKind.DATE, DateStyle.of(model).written(date)));
  }

  private void writeSection(int number, String title, SectionKind kind) {
    page(style.section().heading(number, title));
    if (most(outline -> !outline.sections().isEmpty() && hasTopics(outline), true)) {
      page(style.heading(Math.max(TOPIC_LEVEL, style.section().level() + 1), title));
    }
    if (kind == SectionKind.BIBLIOGRAPHY) {
      line(style.item(words.text("new-lesson.bibliography")));
      return;
    }
    FieldForm form =
        style.fieldForm() == FieldForm.TABLE_ROW ? FieldForm.BULLET : style.fieldForm();
    boolean first = true;
    for (FieldKind field : profile.required(kind)) {
      if (!first && form.standsApart()) {
        line("");
      }
      writeField(field, form, title);
      first = false;
    }
  }

  private void writeField(FieldKind field, FieldForm form, String title) {
    String label = style.field(field, form);
    if (FieldKind.KEY_POINTS.equals(field)) {
      items(label, form, List.of(words.text("new-lesson.key-point")));
    } else if (FieldKind.REFERENCES.equals(field)) {
      items(label, form, List.of(words.text("new-lesson.reference")));
    } else if (FieldKind.EXAMPLES.equals(field)) {
      captions++;
      items(
          label,
          form,
          List.of(caption(CaptionKind.FIGURE, title), caption(CaptionKind.TABLE, title)));
    } else if (form == FieldForm.HEADING) {
      items(label, form, List.of(words.text("new-lesson.value")));
    } else {
      String key = FieldKind.SUMMARY.equals(field) ? "new-lesson.summary" : "new-lesson.value";
      line(label + style.label().gap() + words.text(key));
    }
  }

  private void items(String label, FieldForm form, List<String> items) {
    line(label);
    if (form.standsApart()) {
      line("");
    }
    for (String item : items) {
      line(form == FieldForm.BULLET ? style.nestedItem(item) : style.item(item));
    }
  }

  private String caption(CaptionKind kind, String title) {
    return CaptionNumbers.label(model, kind, captions)
        + words.text("template.caption." + kind.id(), title);
  }

  private void writeEnd(String title, List<String> sections) {
    boolean closed = most(outline -> outline.closing() != null, true);
    boolean planned = most(outline -> outline.coursePlan() != null, true);
    if (closed || planned) {
      page("---");
    }
    if (closed) {
      page(style.pageHeading(PageKind.CLOSING));
      line(words.text("template.closing", title));
    }
    if (planned) {
      page(style.pageHeading(PageKind.COURSE_PLAN));
      for (int i = 0; i < sections.size(); i++) {
        String section = sections.get(i);
        line(
            style.planEntry().entry(i + 1, section)
                + " - "
                + words.text("template.summary", section));
      }
    }
  }

  /** A heading or a break, with one empty line to what stands above, and one below. */
  private void page(String line) {
    if (!text.isEmpty() && !endsEmpty()) {
      line("");
    }
    line(line);
    line("");
  }

  private boolean endsEmpty() {
    return text.toString().endsWith(style.lineEnd() + style.lineEnd());
  }

  private void line(String line) {
    text.append(line).append(style.lineEnd());
  }

  /** What most lessons of the course have. */
  private boolean most(Predicate<Outline> has, boolean otherwise) {
    int with = 0;
    for (LessonFile lesson : lessons) {
      with += has.test(lesson.outline()) ? 1 : 0;
    }
    return lessons.isEmpty() ? otherwise : 2 * with > lessons.size();
  }

  private static boolean has(Outline outline, SectionKind kind) {
    for (Section section : outline.sections()) {
      if (section.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTopics(Outline outline) {
    int with = 0;
    for (Section section : outline.sections()) {
      with += section.topics().isEmpty() ? 0 : 1;
    }
    return 2 * with >= outline.sections().size();
  }
}

package dev.kegang.ide.export;

import dev.kegang.ide.LessonFile;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.text.TextSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hours of each stage, part, lesson, section and plan entry as comma-separated values (RFC
 * 4180). A byte order mark stands first, without which spreadsheets take Chinese for something
 * else.
 */
final class HoursTable {

  private static final String LINE_END = "\r\n";

  private final StringBuilder text = new StringBuilder("\uFEFF");

  private HoursTable() {}

  static String of(List<LessonFile> lessons) {
    HoursTable table = new HoursTable();
    table.row("path", "level", "number", "title", "least", "most", "unit", "written");
    lessons.forEach(lesson -> table.add(lesson.path(), lesson.outline()));
    return table.text.toString();
  }

  private void add(String path, Outline outline) {
    for (Placement placement : outline.placements()) {
      add(path, placement.level().name(), placement.heading());
    }
    Heading title = outline.lessonTitle();
    if (title != null) {
      Hours hours = title.hours();
      add(path, "lesson", null, title.title(), hours == null ? stated(outline) : hours);
    }
    for (Section section : outline.sections()) {
      add(path, "section", section.heading());
    }
    if (outline.coursePlan() != null) {
      for (Entry entry : outline.coursePlan().entries()) {
        boolean numbered = entry.marker().ordered();
        String number = numbered ? Integer.toString(entry.marker().number()) : null;
        add(path, "plan", number, entry.title(), entry.hours());
      }
    }
  }

  private void add(String path, String level, Heading heading) {
    Ordinal ordinal = heading.ordinal();
    String number = ordinal == null ? null : Integer.toString(ordinal.value());
    add(path, level, number, heading.title(), heading.hours());
  }

  private void add(
      String path, String level, @Nullable String number, TextSpan title, @Nullable Hours hours) {
    List<String> given = hours == null ? List.of("", "", "", "") : cells(hours);
    row(
        path,
        level.toLowerCase(Locale.ROOT),
        number == null ? "" : number,
        title.text(),
        given.get(0),
        given.get(1),
        given.get(2),
        given.get(3));
  }

  private static List<String> cells(Hours hours) {
    return List.of(
        hours.valid() ? PlainNumber.text(hours.least()) : "",
        hours.valid() ? PlainNumber.text(hours.most()) : "",
        hours.unit().name().toLowerCase(Locale.ROOT),
        hours.span().text());
  }

  /** The hours a field of the title page gives. */
  private static @Nullable Hours stated(Outline outline) {
    if (outline.titlePage() != null) {
      for (Field field : outline.titlePage().fields()) {
        if (field.hours() != null) {
          return field.hours();
        }
      }
    }
    return null;
  }

  private void row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells[i]));
    }
    text.append(LINE_END);
  }

  private static String quoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (",\"\r\n".indexOf(cell.charAt(i)) >= 0) {
        return '"' + cell.replace("\"", "\"\"") + '"';
      }
    }
    return cell;
  }
}

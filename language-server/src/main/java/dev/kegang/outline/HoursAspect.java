package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where hours stand in a page besides its headings. */
final class HoursAspect {

  private final List<Object> read;

  private HoursAspect(List<Object> read) {
    this.read = read;
  }

  /**
   * Adds all of it to what is read of a page.
   *
   * @param page an outline of nothing but the page
   */
  static void addTo(List<Object> read, Outline page) {
    HoursAspect hours = new HoursAspect(read);
    for (Section section : page.sections()) {
      read.add(section.kind());
      for (Field field : section.fields()) {
        if (field.hours() != null || FieldKind.HOURS.equals(field.kind())) {
          hours.add(field);
        }
      }
    }
    HoursPlaces places = page.hoursPlaces();
    places.fields().forEach(hours::add);
    for (HoursTable table : places.tables()) {
      for (HoursColumn column : table.columns()) {
        hours.add(column.head());
        for (HoursCell cell : column.cells()) {
          read.add(cell.row());
          hours.add(cell.name());
          hours.add(cell.text());
        }
      }
    }
    for (BoldTitle title : places.boldTitles()) {
      hours.add(title.text());
    }
  }

  private void add(Field field) {
    add(field.label().word());
    add(field.value());
  }

  private void add(@Nullable TextSpan span) {
    read.add(span == null ? "" : span.text());
  }
}

package dev.kegang.lint.rules;

import dev.kegang.outline.BoldTitle;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.HoursCell;
import dev.kegang.outline.HoursColumn;
import dev.kegang.outline.HoursPlaces;
import dev.kegang.outline.HoursTable;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The places something has been said about already, by this rule or by another. */
final class SettledPlaces {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  /** Adds a place; false where it touches one that is settled. */
  boolean add(TextRange range) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(range.end());
    if (before != null && before.getValue() > range.start()) {
      return false;
    }
    ends.put(range.start(), range.end());
    return true;
  }

  /** Hours still to be filled in are the business of invalid-hours. */
  void addHours(Outline outline) {
    for (Heading heading : outline.headings()) {
      addHours(heading.hours());
    }
    if (outline.tableOfContents() != null) {
      addHours(outline.tableOfContents().entries());
    }
    if (outline.coursePlan() != null) {
      addHours(outline.coursePlan().entries());
    }
    addHours(outline.hoursPlaces());
    addFields(outline.fields());
  }

  private void addHours(HoursPlaces places) {
    addFields(places.fields());
    for (BoldTitle title : places.boldTitles()) {
      addHours(title.hours());
    }
    for (HoursTable table : places.tables()) {
      for (HoursColumn column : table.columns()) {
        for (HoursCell cell : column.cells()) {
          addHours(cell.hours());
        }
      }
    }
  }

  private void addFields(List<Field> fields) {
    for (Field field : fields) {
      if (FieldKind.HOURS.equals(field.kind()) && field.value() != null) {
        add(field.value().range());
      }
    }
  }

  private void addHours(List<Entry> entries) {
    for (Entry entry : entries) {
      addHours(entry.hours());
    }
  }

  private void addHours(@Nullable Hours hours) {
    if (hours != null) {
      add(hours.span().range());
    }
  }
}

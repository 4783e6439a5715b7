package dev.kegang.outline;

import dev.kegang.outline.PartKind.Role;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.HoursPlaceWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds hours outside of headings, entries and the fields of sections. */
final class HoursPlaceReader {

  private final HeadingReader headings;
  private final LabelReader labels;
  private final HoursReader hours;
  private final HoursTableReader tableReader;
  private final List<Field> fields = new ArrayList<>();
  private final List<HoursTable> tables = new ArrayList<>();
  private final List<BoldTitle> boldTitles = new ArrayList<>();

  HoursPlaceReader(
      HeadingReader headings, LabelReader labels, HoursReader hours, HoursPlaceWords words) {
    this.headings = headings;
    this.labels = labels;
    this.hours = hours;
    this.tableReader = new HoursTableReader(hours, words);
  }

  HoursPlaces read(List<Part> parts, List<PartKind> kinds) {
    for (int i = 0; i < parts.size(); i++) {
      List<Line> lines = parts.get(i).lines();
      boolean fieldsUnread = isUnread(kinds.get(i));
      boolean rows = false;
      for (int k = 0; k < lines.size(); k++) {
        Line line = lines.get(k);
        rows |= line.kind() == Line.Kind.ROW;
        if (fieldsUnread) {
          readField(line);
        }
        readBoldTitle(line);
      }
      if (rows) {
        tableReader.read(lines, tables);
      }
    }
    return new HoursPlaces(List.copyOf(fields), List.copyOf(tables), List.copyOf(boldTitles));
  }

  private static boolean isUnread(PartKind kind) {
    return kind.role() == Role.PREAMBLE
        || kind.role() == Role.LESSON_TITLE
        || (kind.role() == Role.PAGE && kind.page() == null);
  }

  private void readField(Line line) {
    if (line.kind() == Line.Kind.ROW) {
      TableRow row = TableRow.of(line.text());
      if (row.cells().size() == 2) {
        add(labels.cell(row.cells().get(0), row.cells().get(1)), line, row.cells().get(1));
      }
      return;
    }
    LabelReader.Labelled labelled = labels.read(line);
    if (labelled != null) {
      int from = labelled.label().range().end() - line.text().start();
      add(labelled, line, line.text().trimmedSlice(from, line.text().text().length()));
    }
  }

  private void add(LabelReader.@Nullable Labelled labelled, Line line, TextSpan value) {
    if (labelled == null || !FieldKind.HOURS.equals(labelled.kind())) {
      return;
    }
    Hours read = hours.readValue(Inline.unwrap(value), labelled.label().word().text());
    boolean filled = !value.isEmpty();
    Marker marker = line.marker();
    TextRange text = line.text().range();
    TextRange range = marker == null ? text : marker.span().range().union(text);
    fields.add(
        new Field(
            labelled.kind(),
            labelled.label(),
            range,
            filled ? value : null,
            null,
            List.of(),
            read,
            filled));
  }

  private void readBoldTitle(Line line) {
    if (line.kind() != Line.Kind.TEXT || line.marker() != null) {
      return;
    }
    String text = line.text().text();
    int end = Inline.boldEnd(text);
    boolean whole =
        end > 0
            && (end == text.length()
                || (end + 1 == text.length() && LabelReader.isColon(text.charAt(end))));
    if (!whole) {
      return;
    }
    TextSpan wording = line.text().trimmedSlice(2, end - 2);
    if (!wording.isEmpty() && labels.kind(wording.text()) == null) {
      HeadingText read = headings.read(wording);
      boldTitles.add(new BoldTitle(line.text().range(), wording, read.title(), read.hours()));
    }
  }
}

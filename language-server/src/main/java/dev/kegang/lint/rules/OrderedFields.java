package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fields under one heading that a profile puts in an order.
 *
 * @param fields as they stand
 * @param wanted the order
 */
record OrderedFields(List<Field> fields, List<FieldKind> wanted) {

  static OrderedFields of(List<Field> all, List<FieldKind> wanted) {
    List<Field> fields = new ArrayList<>(wanted.size());
    for (Field field : all) {
      if (field.kind() != null && wanted.contains(field.kind())) {
        fields.add(field);
      }
    }
    return new OrderedFields(List.copyOf(fields), wanted);
  }

  /** Whether those that have a place in an order keep to it. */
  static boolean areInOrder(List<Field> all, List<FieldKind> wanted) {
    int last = -1;
    for (Field field : all) {
      int place = field.kind() == null ? -1 : wanted.indexOf(field.kind());
      if (place >= 0) {
        if (place < last) {
          return false;
        }
        last = place;
      }
    }
    return true;
  }

  /** What each field is, as they stand. */
  List<FieldKind> kinds() {
    List<FieldKind> kinds = new ArrayList<>(fields.size());
    for (Field field : sortedBy(Comparator.comparingInt(field -> field.range().start()))) {
      if (field.kind() != null) {
        kinds.add(field.kind());
      }
    }
    return kinds;
  }

  /** The first field that stands behind one it should stand before. */
  Field misplaced() {
    for (int i = 1; i < fields.size(); i++) {
      if (place(fields.get(i)) < place(fields.get(i - 1))) {
        return fields.get(i);
      }
    }
    return fields.get(0);
  }

  /** The field a misplaced one stands behind. */
  Field before(Field misplaced) {
    Field before = fields.get(0);
    for (Field field : fields) {
      if (field.range().equals(misplaced.range())) {
        break;
      }
      before = field;
    }
    return before;
  }

  List<Field> sorted() {
    return sortedBy(Comparator.comparingInt(this::place));
  }

  /**
   * The edits that let fields change places; none where they are not all written alike, or where
   * something stands between them that belongs to none.
   */
  List<TextEdit> sort(SourceText source) {
    if (!standAlone(source)) {
      return List.of();
    }
    List<Field> sorted = sorted();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).equals(sorted.get(i))) {
        String text = source.span(sorted.get(i).range()).text();
        edits.add(new TextEdit(fields.get(i).range(), text));
      }
    }
    return edits;
  }

  private boolean standAlone(SourceText source) {
    LineIndex lines = source.lines();
    char mark = source.charAt(fields.get(0).range().start());
    int column = -1;
    for (int i = 0; i < fields.size(); i++) {
      TextRange range = fields.get(i).range();
      int line = lines.lineAt(range.start());
      int indentation = range.start() - lines.lineStart(line);
      boolean alike = i == 0 || (indentation == column && source.charAt(range.start()) == mark);
      column = indentation;
      if (!alike || !isBlank(source, range.end(), endOf(source, i))) {
        return false;
      }
    }
    return mark != '|';
  }

  /** Where the next field starts; behind the last one, where its paragraph ends. */
  private int endOf(SourceText source, int field) {
    if (field + 1 < fields.size()) {
      return fields.get(field + 1).range().start();
    }
    LineIndex lines = source.lines();
    int line = lines.lineAt(fields.get(field).range().end());
    return lines.lineEnd(Math.min(line + 1, lines.lineCount() - 1));
  }

  private static boolean isBlank(SourceText source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Field> sortedBy(Comparator<Field> order) {
    List<Field> sorted = new ArrayList<>(fields);
    sorted.sort(order);
    return sorted;
  }

  private int place(Field field) {
    return field.kind() == null ? -1 : wanted.indexOf(field.kind());
  }
}

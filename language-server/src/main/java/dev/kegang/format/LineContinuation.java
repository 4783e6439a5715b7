package dev.kegang.format;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.WritingStyle;
import dev.kegang.syntax.SourceLine;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when Enter is pressed in a list: the next item with its number, the first item below
 * a label, or the end of the list behind an item that was left empty.
 */
public final class LineContinuation {

  private final Layout layout;
  private final LayoutLine above;
  private final LayoutLine line;
  private final List<TextEdit> edits = new ArrayList<>();

  private LineContinuation(Layout layout, LayoutLine above, LayoutLine line) {
    this.layout = layout;
    this.above = above;
    this.line = line;
  }

  /**
   * The edits to make, none overlapping another.
   *
   * @param outline of the text in which the line end already stands
   * @param cursor where the cursor is now, on the new line
   */
  public static List<TextEdit> at(Outline outline, int cursor) {
    Layout layout = Layout.of(outline);
    LayoutLine line = layout.lineAt(cursor);
    LayoutLine above = layout.before(line);
    if (above == null || !above.isText() || !above.source().isItem() || line.kept()) {
      return List.of();
    }
    LineContinuation continuation = new LineContinuation(layout, above, line);
    continuation.find();
    return List.copyOf(continuation.edits);
  }

  private void find() {
    if (line.source().isItem() || line.isHeading()) {
      return;
    }
    if (above.source().isEmptyItem()) {
      endList();
      return;
    }
    Field field = labelAbove();
    if (field == null) {
      open(indentation(above) + nextMarker());
      renumber();
    } else if (!FieldKind.SUMMARY.equals(field.kind())) {
      WritingStyle style = WritingStyle.of(layout.outline());
      open(indentation(above) + style.nesting() + style.nestedBullet());
    }
  }

  private void endList() {
    if (line.isBlank()) {
      SourceLine empty = above.source();
      edits.add(TextEdit.delete(new TextRange(empty.start(), empty.end())));
    }
  }

  private void open(String marker) {
    SourceLine source = line.source();
    int end = line.isBlank() ? source.end() : source.contentStart();
    edits.add(new TextEdit(new TextRange(source.start(), end), marker + ' '));
  }

  private String indentation(LayoutLine item) {
    return layout.content().substring(item.source().start(), item.source().markerStart());
  }

  private String nextMarker() {
    int number = number(above);
    return number < 0
        ? marker(above)
        : Integer.toString(isLazy(number) ? number : number + 1) + sign(above);
  }

  /** The items behind count on, as far as they did before the new one. */
  private void renumber() {
    int number = number(above);
    if (number < 0 || isLazy(number)) {
      return;
    }
    for (int i = line.index() + 1; i < layout.lines().size(); i++) {
      LayoutLine next = layout.lines().get(i);
      if (next.isBlank() || (next.owner() != null && !next.isBeside(above))) {
        continue;
      }
      SourceLine source = next.source();
      if (!source.isItem() || !next.isBeside(above) || number(next) != number + 1) {
        return;
      }
      number++;
      String marker = Integer.toString(number + 1) + sign(next);
      edits.add(new TextEdit(new TextRange(source.markerStart(), source.markerEnd()), marker));
    }
  }

  /** Whether the list gives all its items the same number, which Markdown counts for readers. */
  private boolean isLazy(int number) {
    for (int i = above.index() - 1; i >= 0; i--) {
      LayoutLine before = layout.lines().get(i);
      if (before.isBlank() || before.isIn(above)) {
        continue;
      }
      if (before.source().isItem() && before.isBeside(above)) {
        return number(before) == number;
      }
      if (before.owner() == null || before.isBeside(above)) {
        return false;
      }
    }
    return false;
  }

  /** -1 for a bullet, and for a number no list has. */
  private int number(LayoutLine item) {
    String marker = marker(item);
    boolean counts = marker.length() > 1 && marker.length() <= 9;
    return counts ? Integer.parseInt(marker.substring(0, marker.length() - 1)) : -1;
  }

  private String marker(LayoutLine item) {
    return layout.content().substring(item.source().markerStart(), item.source().markerEnd());
  }

  private char sign(LayoutLine item) {
    return layout.content().charAt(item.source().markerEnd() - 1);
  }

  /** The field whose label is all that stands on the line above. */
  private @Nullable Field labelAbove() {
    SourceLine source = above.source();
    for (Field field : layout.outline().fields()) {
      TextRange label = field.label().range();
      if (label.start() == source.contentStart()) {
        return label.end() >= source.contentEnd() && !field.label().separator().isEmpty()
            ? field
            : null;
      }
    }
    return null;
  }
}

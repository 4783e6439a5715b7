package dev.kegang.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to one text that can all be made at once: sorted by place, none overlapping another.
 *
 * <p>All ranges are UTF-16 offsets of the text before any of the edits.
 */
public final class TextEdits implements Iterable<TextEdit> {

  private static final TextEdits NONE = new TextEdits(List.of());

  private final List<TextEdit> edits;

  private TextEdits(List<TextEdit> edits) {
    this.edits = edits;
  }

  public static TextEdits none() {
    return NONE;
  }

  /**
   * Sorts edits by place. Inserts at one offset keep their order; an insert stands before a
   * replacement that begins at its offset.
   *
   * @throws IllegalArgumentException if two edits overlap
   */
  public static TextEdits of(Collection<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingInt((TextEdit edit) -> edit.range().start())
            .thenComparingInt(edit -> edit.range().isEmpty() ? 0 : 1));
    for (int index = 1; index < sorted.size(); index++) {
      TextEdit before = sorted.get(index - 1);
      TextEdit after = sorted.get(index);
      if (after.range().start() < before.range().end()) {
        throw new IllegalArgumentException("edits overlap: " + before + " and " + after);
      }
    }
    return new TextEdits(List.copyOf(sorted));
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  public List<TextEdit> asList() {
    return edits;
  }

  @Override
  public Iterator<TextEdit> iterator() {
    return edits.iterator();
  }

  /**
   * The text after all edits.
   *
   * @throws IndexOutOfBoundsException if an edit lies beyond the text
   */
  public String applyTo(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int copied = 0;
    for (TextEdit edit : edits) {
      result.append(text, copied, edit.range().start()).append(edit.newText());
      copied = edit.range().end();
    }
    return result.append(text, copied, text.length()).toString();
  }

  /**
   * Where an offset of the text before lies in the text after. What stands right behind an insert
   * or a replacement moves behind the new text; an offset inside replaced text goes to the start of
   * its replacement.
   */
  public int map(int offset) {
    int shift = 0;
    for (TextEdit edit : edits) {
      TextRange range = edit.range();
      if (range.start() > offset) {
        break;
      }
      if (range.end() > offset) {
        return range.start() + shift;
      }
      shift += edit.newText().length() - range.length();
    }
    return offset + shift;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextEdits that && edits.equals(that.edits);
  }

  @Override
  public int hashCode() {
    return edits.hashCode();
  }

  @Override
  public String toString() {
    return edits.toString();
  }
}

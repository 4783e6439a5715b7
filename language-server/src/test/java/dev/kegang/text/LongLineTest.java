package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Columns of long lines are those that walking the line gives. */
final class LongLineTest {

  @Test
  void agreesWithWalkingTheLine() {
    RandomTexts texts = new RandomTexts(29);
    for (int round = 0; round < 20; round++) {
      StringBuilder content = new StringBuilder("first\r\n");
      while (content.length() < 4 * LongLine.STRIDE) {
        content.append(texts.next().replace("\r", "").replace("\n", "😀"));
      }
      String text = content.append("\nlast").toString();
      LineIndex lines = LineIndex.of(text);
      int start = lines.lineStart(1);
      int end = lines.lineEnd(1);
      for (PositionEncoding encoding : PositionEncoding.values()) {
        for (int offset = start; offset <= end; offset++) {
          int column = encoding.column(text, start, offset);
          assertEquals(new LinePosition(1, column), lines.position(offset, encoding));
          for (int near = Math.max(0, column - 1); near <= column + 1; near++) {
            assertEquals(
                encoding.offset(text, start, end, near),
                lines.offset(new LinePosition(1, near), encoding));
          }
        }
        for (int beyond : new int[] {Integer.MIN_VALUE, -1, end, Integer.MAX_VALUE}) {
          assertEquals(
              encoding.offset(text, start, end, beyond),
              lines.offset(new LinePosition(1, beyond), encoding));
        }
      }
    }
  }
}

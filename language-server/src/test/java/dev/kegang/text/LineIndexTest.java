package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineIndexTest {

  @Test
  void endsLinesAtLineFeedCarriageReturnAndBoth() {
    LineIndex lines = LineIndex.of("甲\n乙\r\n丙\r丁");
    assertEquals(4, lines.lineCount());
    assertEquals(List.of("甲", "乙", "丙", "丁"), contents(lines, "甲\n乙\r\n丙\r丁"));
  }

  @Test
  void countsTheEmptyLineBehindAFinalLineEnd() {
    assertEquals(1, LineIndex.of("").lineCount());
    assertEquals(2, LineIndex.of("\r\n").lineCount());
    assertEquals(3, LineIndex.of("\n\r").lineCount());
  }

  @Test
  void clampsWhatLiesOutside() {
    LineIndex lines = LineIndex.of("ab\ncd");
    assertEquals(0, lines.lineAt(-1));
    assertEquals(1, lines.lineAt(99));
    assertEquals(0, lines.lineStart(-1));
    assertEquals(3, lines.lineStart(9));
    assertEquals(5, lines.lineEnd(9));
    assertEquals(new LinePosition(1, 2), lines.position(99, PositionEncoding.UTF_16));
    assertEquals(5, lines.offset(new LinePosition(9, 0), PositionEncoding.UTF_16));
    assertEquals(2, lines.offset(new LinePosition(0, 99), PositionEncoding.UTF_16));
    assertEquals(0, lines.offset(new LinePosition(-1, 5), PositionEncoding.UTF_16));
    assertEquals(3, lines.offset(new LinePosition(1, -5), PositionEncoding.UTF_16));
  }

  @Test
  void putsAnOffsetBetweenCarriageReturnAndLineFeedAtTheLineEnd() {
    LineIndex lines = LineIndex.of("ab\r\ncd");
    assertEquals(new LinePosition(0, 2), lines.position(3, PositionEncoding.UTF_16));
  }

  @Test
  void countsAByteOrderMarkAsACharacter() {
    LineIndex lines = LineIndex.of("\ufeff课");
    assertEquals(new LinePosition(0, 1), lines.position(1, PositionEncoding.UTF_16));
    assertEquals(new LinePosition(0, 3), lines.position(1, PositionEncoding.UTF_8));
  }

  @Test
  void agreesWithSplittingTheText() {
    RandomTexts texts = new RandomTexts(17);
    for (int round = 0; round < 3_000; round++) {
      String text = texts.next();
      LineIndex lines = LineIndex.of(text);
      assertEquals(List.of(text.split("\r\n|\r|\n", -1)), contents(lines, text), text);
      for (int offset = 0; offset <= text.length(); offset++) {
        assertEquals(naiveLine(text, offset), lines.lineAt(offset), text);
      }
    }
  }

  @Test
  void findsEveryPlaceAgain() {
    RandomTexts texts = new RandomTexts(18);
    for (int round = 0; round < 3_000; round++) {
      String text = texts.next();
      LineIndex lines = LineIndex.of(text);
      for (int offset = 0; offset <= text.length(); offset++) {
        for (PositionEncoding encoding : PositionEncoding.values()) {
          LinePosition position = lines.position(offset, encoding);
          int found = lines.offset(position, encoding);
          assertEquals(naivePlace(text, lines, offset), found, text);
          assertEquals(position, lines.position(found, encoding), text);
        }
      }
    }
  }

  @Test
  void indexesAMegabyteOfLinesQuickly() {
    String text = "- 目标\r\n".repeat(200_000);
    LineIndex lines = LineIndex.of(text);
    assertEquals(200_001, lines.lineCount());
    assertTrue(lines.lineAt(text.length() / 2) > 90_000);
    assertEquals(199_999, lines.lineAt(text.length() - 1));
  }

  private static List<String> contents(LineIndex lines, String text) {
    List<String> contents = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      contents.add(text.substring(lines.lineStart(line), lines.lineEnd(line)));
    }
    return contents;
  }

  private static int naiveLine(String text, int offset) {
    int line = 0;
    for (int before = 0; before < offset; before++) {
      char c = text.charAt(before);
      boolean pair = c == '\r' && before + 1 < text.length() && text.charAt(before + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
      }
    }
    return line;
  }

  /** The offset itself, moved out of surrogate pairs and line ends. */
  private static int naivePlace(String text, LineIndex lines, int offset) {
    int place = Math.min(offset, lines.lineEnd(naiveLine(text, offset)));
    boolean insidePair =
        place > 0
            && place < text.length()
            && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    return insidePair ? place - 1 : place;
  }
}

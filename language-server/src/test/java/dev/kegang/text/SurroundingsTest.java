package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {

  private static final String LONG = "第1课 😀 latin\r\n".repeat(10 * Surroundings.REACH / 13);

  @Test
  void editsInOnePlaceLeaveThemAlone() {
    int at = LONG.length() / 2;
    Surroundings around = Surroundings.of(LONG, TextRange.at(at));
    assertFalse(around.before().isEmpty());
    assertFalse(around.behind().isEmpty());
    String text = LONG;
    for (int key = 0; key < 1000; key++) {
      assertTrue(around.hold(text, TextRange.at(at + key)), "key " + key);
      text = around.after(text, new TextEdit(TextRange.at(at + key), "字"));
    }
    assertEquals(LONG.substring(0, at) + "字".repeat(1000) + LONG.substring(at), text);
    TextRange typed = new TextRange(at, at + 1000);
    assertTrue(around.hold(text, typed));
    assertEquals(LONG, around.after(text, new TextEdit(typed, "")));
  }

  @Test
  void anEditThatTouchesThemIsNotForThem() {
    int at = LONG.length() / 2;
    Surroundings around = Surroundings.of(LONG, TextRange.at(at));
    int from = at - Surroundings.REACH;
    int to = at + Surroundings.REACH;
    assertTrue(around.hold(LONG, new TextRange(from, to)));
    assertFalse(around.hold(LONG, new TextRange(from - 1, at)));
    assertFalse(around.hold(LONG, new TextRange(at, to + 1)));
  }

  @Test
  void theyAreCutAnewWhereMuchLiesBetween() {
    Surroundings around = Surroundings.of(LONG, TextRange.at(0));
    String text = around.after(LONG, new TextEdit(TextRange.at(0), "字".repeat(LONG.length())));
    assertFalse(around.hold(text, TextRange.at(0)));
  }

  @Test
  void aTextIsWhatItsEditsMadeOfIt() {
    Random random = new Random(26);
    for (int round = 0; round < 20; round++) {
      StringBuilder expected = new StringBuilder(LONG);
      SourceText text = SourceText.of(LONG);
      int cursor = 0;
      for (int edit = 0; edit < 200; edit++) {
        cursor = random.nextInt(10) == 0 ? random.nextInt(expected.length() + 1) : cursor;
        int start = Math.min(cursor, expected.length());
        int most = random.nextInt(20) == 0 ? expected.length() : 3;
        int end = start + random.nextInt(Math.min(most, expected.length() - start) + 1);
        String typed =
            random.nextInt(20) == 0
                ? LONG.substring(0, random.nextInt(LONG.length()))
                : "a\n字😀".substring(random.nextInt(5));
        expected.replace(start, end, typed);
        text = text.after(new TextEdit(new TextRange(start, end), typed));
        assertEquals(expected.toString(), text.content());
        cursor = start + random.nextInt(typed.length() + 1);
      }
      assertEquals(LineIndex.of(text.content()).lineCount(), text.lines().lineCount());
    }
  }
}

package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextEditsTest {

  @Test
  void changesNothingWithoutEdits() {
    assertEquals("课纲", TextEdits.none().applyTo("课纲"));
    assertEquals(TextEdits.none(), TextEdits.of(List.of()));
    assertEquals(1, TextEdits.none().map(1));
    assertTrue(TextEdits.none().isEmpty());
  }

  @Test
  void makesAllChangesAtOnce() {
    TextEdits edits = TextEdits.of(List.of(replace(3, 5, "二"), replace(0, 1, "一三"), delete(6, 7)));
    assertEquals("一三bc二f", edits.applyTo("abcdefg"));
  }

  @Test
  void keepsTheOrderOfInsertsAtOnePlace() {
    TextEdits edits =
        TextEdits.of(List.of(replace(1, 2, "B"), TextEdit.insert(1, "x"), TextEdit.insert(1, "y")));
    assertEquals("axyBc", edits.applyTo("abc"));
  }

  @Test
  void refusesEditsThatOverlap() {
    refuses(delete(0, 2), delete(1, 3));
    refuses(delete(0, 2), delete(0, 2));
    refuses(delete(0, 3), TextEdit.insert(1, "x"));
  }

  @Test
  void takesEditsThatTouch() {
    TextEdits edits = TextEdits.of(List.of(delete(0, 2), TextEdit.insert(2, "x"), delete(2, 3)));
    assertEquals("xd", edits.applyTo("abcd"));
  }

  @Test
  void mapsOffsets() {
    TextEdits edits = TextEdits.of(List.of(replace(2, 4, "xyz"), TextEdit.insert(6, "!")));
    assertEquals(List.of(0, 1, 2, 2, 5, 6, 8, 9), mapped(edits, 7));
  }

  @Test
  void agreesWithMakingTheChangesFromTheEnd() {
    Random random = new Random(41);
    for (int round = 0; round < 5_000; round++) {
      String text = "0123456789".substring(random.nextInt(5));
      List<TextEdit> apart = randomEdits(random, text.length());
      StringBuilder expected = new StringBuilder(text);
      for (int index = apart.size() - 1; index >= 0; index--) {
        TextRange range = apart.get(index).range();
        expected.replace(range.start(), range.end(), apart.get(index).newText());
      }
      List<TextEdit> shuffled = new ArrayList<>(apart);
      Collections.shuffle(shuffled, random);
      assertEquals(expected.toString(), TextEdits.of(shuffled).applyTo(text), apart::toString);
    }
  }

  @Test
  void mapsEveryKeptCharacterOntoItself() {
    Random random = new Random(42);
    for (int round = 0; round < 5_000; round++) {
      String text = "0123456789".substring(random.nextInt(5));
      TextEdits edits = TextEdits.of(randomEdits(random, text.length()));
      String after = edits.applyTo(text);
      for (int offset = 0; offset < text.length(); offset++) {
        TextRange character = new TextRange(offset, offset + 1);
        if (edits.asList().stream().noneMatch(edit -> edit.range().overlaps(character))) {
          assertEquals(text.charAt(offset), after.charAt(edits.map(offset)), edits::toString);
        }
      }
      assertEquals(after.length(), edits.map(text.length()), edits::toString);
    }
  }

  /** Edits in order of place with at least one character between them. */
  private static List<TextEdit> randomEdits(Random random, int length) {
    List<TextEdit> edits = new ArrayList<>();
    int at = random.nextInt(3);
    while (at <= length) {
      int end = Math.min(length, at + random.nextInt(3));
      edits.add(replace(at, end, "课纲x".substring(random.nextInt(4))));
      at = end + 1 + random.nextInt(3);
    }
    return edits;
  }

  private static List<Integer> mapped(TextEdits edits, int length) {
    List<Integer> offsets = new ArrayList<>();
    for (int offset = 0; offset <= length; offset++) {
      offsets.add(edits.map(offset));
    }
    return offsets;
  }

  private static void refuses(TextEdit first, TextEdit second) {
    assertThrows(IllegalArgumentException.class, () -> TextEdits.of(List.of(first, second)));
    assertThrows(IllegalArgumentException.class, () -> TextEdits.of(List.of(second, first)));
  }

  private static TextEdit replace(int start, int end, String newText) {
    return new TextEdit(new TextRange(start, end), newText);
  }

  private static TextEdit delete(int start, int end) {
    return TextEdit.delete(new TextRange(start, end));
  }
}

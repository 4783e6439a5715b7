package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MinimalEditsTest {

  @Test
  void onlyWhatDiffersIsTouched() {
    check("a\nbc\nd\n", "a\nbxc\nd\n", edit(3, 3, "x"));
    check("a\n\n\nb", "a\n\nb", edit(3, 4, ""));
    check("a", "a\n", edit(1, 1, "\n"));
    check("", "", new TextEdit[0]);
  }

  @Test
  void charactersAndLineEndsStayWhole() {
    check("a😀\r\n", "a😁\r\n", edit(1, 3, "😁"));
    check("a\r\nb", "a\nb", edit(1, 3, "\n"));
  }

  @Test
  void anyTwoTexts() {
    Random random = new Random(3);
    Mutations mutations = new Mutations(random);
    for (int i = 0; i < 3000; i++) {
      String before = mutations.next();
      String after = random.nextBoolean() ? mutations.next() : before.replace("\n", "\r\n");
      List<TextEdit> edits = MinimalEdits.between(before, after);
      assertEquals(after, TextEdits.of(edits).applyTo(before));
      for (TextEdit edit : edits) {
        assertFalse(edit.range().isEmpty() && edit.newText().isEmpty());
      }
    }
  }

  private static void check(String before, String after, TextEdit... edits) {
    assertEquals(List.of(edits), MinimalEdits.between(before, after));
  }

  private static TextEdit edit(int start, int end, String newText) {
    return new TextEdit(new TextRange(start, end), newText);
  }
}

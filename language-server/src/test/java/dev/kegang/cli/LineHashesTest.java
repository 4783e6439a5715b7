package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineHashesTest {

  @Test
  void followsTheDefinition() {
    Random random = new Random(5);
    String units = "ab课\t \n\n\r😀￿";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(units.charAt(random.nextInt(units.length())));
      }
      // Between a lone return and a line feed no blank must be lost: they would become one end.
      String source = text.toString().replaceAll("\r[ \t]+\n", "\r\n");
      String[] hashes = LineHashes.of(SourceText.of(source));
      for (int line = 1; line <= hashes.length; line++) {
        assertEquals(DefinedLineHash.of(source, line), hashes[line - 1], source);
      }
    }
  }

  @Test
  void knowsTheHashOfAnEmptyText() {
    assertEquals(
        "[" + DefinedLineHash.of("", 1) + "]",
        java.util.Arrays.toString(LineHashes.of(SourceText.of(""))));
  }
}

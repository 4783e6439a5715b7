package dev.kegang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is as large as the file it is saved in. */
final class TextSizeTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "课", "😀", "课a😀é"})
  void isMeasuredInBytesOfUtf8(String piece) {
    int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
    int most = WorkspaceLoader.LARGEST_FILE;
    String text = piece.repeat(most / bytes) + "a".repeat(most % bytes);
    assertEquals(most, text.getBytes(StandardCharsets.UTF_8).length);
    assertEquals(false, TextSize.isTooLarge(text));
    assertEquals(true, TextSize.isTooLarge(text + 'a'));
    assertEquals(true, TextSize.isTooLarge(text + piece));
  }
}

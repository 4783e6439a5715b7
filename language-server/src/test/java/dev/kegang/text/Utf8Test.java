package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is decoded, and what is refused, is what Java's strict decoder says. */
class Utf8Test {

  private static final int RANDOM_TEXTS = 200_000;

  /** First and second bytes at the borders of what they may be. */
  private static final int[] BORDERS = {
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed,
    0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xf7, 0xf8, 0xfd, 0xfe, 0xff
  };

  private static final int[] LATER_BORDERS = {0x00, 0x7f, 0x80, 0xbf, 0xc0, 0xff};

  @Test
  void everyCharacter() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (character < 0xd800 || character > 0xdfff) {
        String text = Character.toString(character);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(text, Utf8.decode(bytes, 0, bytes.length));
      }
    }
  }

  @Test
  void upToFourBytesAtTheirBorders() {
    for (int length = 0; length <= 4; length++) {
      byte[] bytes = new byte[length];
      fill(bytes, 0);
    }
  }

  private static void fill(byte[] bytes, int from) {
    if (from == bytes.length) {
      assertStrict(bytes);
      return;
    }
    for (int border : from < 2 ? BORDERS : LATER_BORDERS) {
      bytes[from] = (byte) border;
      fill(bytes, from + 1);
    }
  }

  @Test
  void textsThatWereDamaged() {
    Random random = new Random(11);
    byte[] whole = "# 课 é 🙂\n- ß𠮷：x\ufeff\ufffd".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      byte[] bytes = whole.clone();
      for (int n = random.nextInt(3); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) BORDERS[random.nextInt(BORDERS.length)];
      }
      assertStrict(bytes);
    }
  }

  private static void assertStrict(byte[] bytes) {
    String strict = strictly(bytes);
    Supplier<String> shown = () -> HexFormat.of().formatHex(bytes);
    assertEquals(strict, Utf8.decode(bytes, 0, bytes.length), shown);
    SourceText text = SourceText.decode(Arrays.copyOf(bytes, bytes.length + 1), bytes.length);
    assertEquals(strict, text == null ? null : text.content(), shown);
    if (text != null) {
      char[] characters = text.characters();
      assertEquals(text.content() + '\n', new String(characters, 0, text.length() + 1), shown);
    }
  }

  private static @Nullable String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

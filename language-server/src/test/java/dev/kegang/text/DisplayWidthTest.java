package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DisplayWidthTest {

  @Test
  void countsWideCharactersTwice() {
    assertEquals(0, DisplayWidth.of(""));
    assertEquals(5, DisplayWidth.of("hello"));
    assertEquals(8, DisplayWidth.of("第1课 纲"));
    assertEquals(6, DisplayWidth.of("（）　"));
    assertEquals(4, DisplayWidth.of("한글"));
    assertEquals(2, DisplayWidth.of("𠮷"));
    assertEquals(1, DisplayWidth.of("ｶ"));
  }

  @Test
  void countsCombiningAndInvisibleCharactersAsNothing() {
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(2, DisplayWidth.of("が".replace("が", "か\u3099")));
    assertEquals(2, DisplayWidth.of("a\u200b\ufeff\u2060b"));
    assertEquals(2, DisplayWidth.of("\u1112\u1161\u11ab"));
    assertEquals(1, DisplayWidth.of("\u00ad"));
    assertEquals(0, DisplayWidth.of("\r\n\u0000\u0085"));
  }

  @Test
  void countsAnEmojiTwiceWhateverItIsMadeOf() {
    for (String emoji :
        List.of(
            "😀",
            "👍🏽",
            "☝🏽",
            "❤️",
            "☀️",
            "1️⃣",
            "👩‍🔬",
            "👩🏽‍⚕️",
            "👨‍👩‍👧‍👦",
            "❤️‍🔥",
            "🏳️‍🌈",
            "🇨🇳",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "🏽",
            "⭐")) {
      assertEquals(2, DisplayWidth.of(emoji), emoji);
      assertEquals(6, DisplayWidth.of(emoji + "课" + emoji), emoji);
    }
    assertEquals(4, DisplayWidth.of("🇨🇳🇫🇷"));
    assertEquals(4, DisplayWidth.of("😀😀"));
  }

  @Test
  void countsTextSymbolsOnce() {
    assertEquals(1, DisplayWidth.of("❤"));
    assertEquals(1, DisplayWidth.of("→"));
    assertEquals(1, DisplayWidth.of("①"));
    assertEquals(2, DisplayWidth.of("\ud83dx"));
  }

  @Test
  void joinsOnlyEmoji() {
    assertEquals(2, DisplayWidth.of("a\u200db"));
    assertEquals(3, DisplayWidth.of("😀\u200da"));
    assertEquals(1, DisplayWidth.of("a\ufe0f"));
  }

  @Test
  void goesToTheNextTabStop() {
    assertEquals(8, DisplayWidth.of("\t"));
    assertEquals(9, DisplayWidth.of("课\tx"));
    assertEquals(4, DisplayWidth.of("a\t", 4));
    assertEquals(8, DisplayWidth.of("课纲\t", 4));
    assertThrows(IllegalArgumentException.class, () -> DisplayWidth.of("a", 0));
  }

  @Test
  void addsUpOverLinesApart() {
    RandomTexts texts = new RandomTexts(29);
    for (int round = 0; round < 3_000; round++) {
      String first = texts.next().replace("\t", "");
      String second = texts.next().replace("\t", "");
      assertEquals(
          DisplayWidth.of(first) + 1 + DisplayWidth.of(second),
          DisplayWidth.of(first + "|" + second),
          first + "|" + second);
    }
  }

  @Test
  void knowsTheEdgesOfEachWideStretch() {
    assertFalse(WideCharacters.contains(0x10ff));
    assertTrue(WideCharacters.contains(0x1100));
    assertTrue(WideCharacters.contains(0x115f));
    assertFalse(WideCharacters.contains(0x1160));
    assertTrue(WideCharacters.contains(0x23f0));
    assertFalse(WideCharacters.contains(0x23f1));
    assertFalse(WideCharacters.contains(0x303f));
    assertTrue(WideCharacters.contains(0x3fffd));
    assertFalse(WideCharacters.contains(0x3fffe));
  }
}

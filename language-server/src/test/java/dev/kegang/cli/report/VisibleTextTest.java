package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {

  @Test
  void leavesOrdinaryTextAsItIs() {
    String text = "课程 “Lesson” 👩‍🏫 é — ￥";
    assertEquals(text, VisibleText.of(text));
  }

  @Test
  void spellsOutWhatSteersATerminal() {
    assertEquals("␛]0;x␇", VisibleText.of("\u001b]0;x\u0007"));
    assertEquals("a␍␊b", VisibleText.of("a\r\nb"));
    assertEquals("␡<U+009B>", VisibleText.of("\u007f\u009b"));
    assertEquals("a b", VisibleText.of("a\tb"));
  }

  @Test
  void spellsOutWhatCannotBeSeen() {
    assertEquals("<U+200B><U+FEFF><U+00AD>", VisibleText.of("\u200b\ufeff\u00ad"));
    assertEquals("<U+202E><U+2069><U+2028>", VisibleText.of("\u202e\u2069\u2028"));
    assertEquals("a<U+200D>b", VisibleText.of("a\u200db"));
    assertEquals("<U+D83D>x", VisibleText.of("\ud83dx"));
  }
}

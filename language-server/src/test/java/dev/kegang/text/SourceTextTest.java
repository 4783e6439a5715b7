package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SourceTextTest {

  private final SourceText text = SourceText.of("# 第1课 😀\n\n- 目标\n");

  @Test
  void countsInUtf16Units() {
    assertEquals(15, text.length());
    assertEquals('第', text.charAt(2));
  }

  @Test
  void givesASpanItsWording() {
    assertEquals(new TextSpan(new TextRange(2, 5), "第1课"), text.span(2, 5));
    assertEquals(text.span(2, 5), text.span(new TextRange(2, 5)));
  }

  @Test
  void indexesItsLinesOnce() {
    assertEquals(4, text.lines().lineCount());
    assertSame(text.lines(), text.lines());
  }

  @Test
  void keepsAByteOrderMarkAsACharacter() {
    assertTrue(SourceText.of("\ufeff# 课").hasByteOrderMark());
    assertEquals(4, SourceText.of("\ufeff# 课").length());
    assertFalse(SourceText.of("# 课\ufeff").hasByteOrderMark());
    assertFalse(SourceText.of("").hasByteOrderMark());
  }

  @Test
  void isItsContent() {
    assertEquals(SourceText.of("课"), SourceText.of("课"));
    assertEquals("课", SourceText.of("课").toString());
  }
}

package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WrappedTextTest {

  @Test
  void breaksAtBlanks() {
    assertEquals("one two\n  three\n  four", wrapped("one two three four", 2, 10));
  }

  @Test
  void breaksBehindWideCharactersButNotBeforeClosingPunctuation() {
    assertEquals("一二\n三，四\n五", wrapped("一二三，四五", 0, 6));
    assertEquals("一\n（二）\n三", wrapped("一（二）三", 0, 6));
  }

  @Test
  void cutsAWordThatFitsNowhere() {
    assertEquals("abcd\nef", wrapped("abcdef", 0, 4));
    assertEquals("😀\n😀", wrapped("😀😀", 0, 2));
  }

  private static String wrapped(String text, int indent, int columns) {
    StringBuilder builder = new StringBuilder();
    WrappedText.append(builder, text, indent, columns);
    return builder.toString();
  }
}

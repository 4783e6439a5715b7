package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import org.junit.jupiter.api.Test;

final class FlaggedTextTest {

  @Test
  void staysWhenASectionIsRenumbered() {
    assertEquals("第节数据", of("第三节　数据"));
    assertEquals("第节数据", of("第 12 节 数据"));
    assertEquals("图-：😀", of("图３-④：😀"));
    assertEquals("Part", of("Part Ⅳ\t\u00a0"));
    assertEquals("", of("  \u3000"));
  }

  @Test
  void isTheLineWhereNothingElseStandsThere() {
    SourceText source = SourceText.of("上\n- 好  图 3\n下");
    assertEquals("-好图", FlaggedText.of(source, new TextRange(5, 7)));
    assertEquals("-好图", FlaggedText.of(source, TextRange.at(2)));
  }

  @Test
  void isShortEvenWhereTheTextIsNot() {
    String start = "课程".repeat(100);
    assertTrue(of(start).length() < 200);
    assertEquals(of(start), of(start.replace("课程", "课 程")));
    assertNotEquals(of(start), of(start + "一课"));
    assertNotEquals(of(start + "甲"), of(start + "乙"));
  }

  private static String of(String text) {
    return FlaggedText.of(SourceText.of(text), new TextRange(0, text.length()));
  }
}

package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.DisplayWidth;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CodeFrameTest {

  @Test
  void marksTheVeryGlyphs() {
    assertFrame("abc", "  ^", "ab【c】");
    assertFrame("- 提供材料", "      ^^^^", "- 提供【材料】");
    assertFrame("😀👩‍🏫a", "    ^", "😀👩‍🏫【a】");
    assertFrame("é课", " ^^", "é【课】");
    assertFrame("全角（1）", "    ^^", "全角【（】1）");
  }

  @Test
  void marksOnePlaceForAnEmptyRange() {
    assertFrame("ab", "  ^", "ab【】");
    assertFrame("", "^", "【】");
    assertFrame("课程", "  ^", "课【】程");
  }

  @Test
  void expandsTabsToTheNextStop() {
    assertFrame("    a   b", "        ^", "\ta\t【b】");
    assertFrame("课  b", "  ^^", "课【\t】b");
  }

  @Test
  void showsWhatHasNoShape() {
    assertFrame("a␛[31mb", " ^", "a【\u001b】[31mb");
    assertFrame("第<U+200B>一", "  ^^^^^^^^", "第【\u200b】一");
    assertFrame("<U+202E>x", "        ^", "\u202e【x】");
  }

  @Test
  void cutsALongLineAroundTheFinding() {
    String filler = "一二三四五六七八九十".repeat(20);
    CodeFrame frame = frame(filler + "【错误】" + filler);
    assertEquals(CodeFrame.COLUMNS, DisplayWidth.of(frame.line()), 1);
    assertTrue(frame.line().startsWith("…") && frame.line().endsWith("…"), frame.line());
    assertMarks("错误", frame);
  }

  @Test
  void cutsOnlyTheSideThatIsTooLong() {
    CodeFrame start = frame("【错误】" + "课".repeat(100));
    assertTrue(start.line().startsWith("错误"));
    assertTrue(start.line().endsWith("课…"));
    CodeFrame end = frame("课".repeat(100) + "【错误】");
    assertTrue(end.line().startsWith("…课"));
    assertTrue(end.line().endsWith("错误"));
    assertMarks("错误", end);
    assertTrue(DisplayWidth.of(end.line()) > CodeFrame.COLUMNS - 4, "no room is wasted");
  }

  @Test
  void cutsAFindingThatIsTooLongItself() {
    CodeFrame frame = frame("前【" + "课".repeat(300) + "】后");
    assertTrue(DisplayWidth.of(frame.line()) <= CodeFrame.COLUMNS, frame.line());
    assertTrue(frame.line().endsWith("课…"));
    assertEquals(DisplayWidth.of(frame.line()) - 1 - frame.indent(), frame.width());
  }

  @Test
  void staysShortOnALineOfTenMegabytes() {
    SourceText source = SourceText.of("😀".repeat(2_500_000) + "错" + "😀".repeat(2_500_000));
    int at = source.content().indexOf("错");
    CodeFrame frame = CodeFrame.of(Excerpt.of(source, new TextRange(at, at + 1)));
    assertTrue(DisplayWidth.of(frame.line()) <= CodeFrame.COLUMNS);
    assertMarks("错", frame);
    assertTrue(frame.line().codePoints().noneMatch(c -> Character.isSurrogate((char) c)));
  }

  @Test
  void showsTheFirstLineOfAFindingOnSeveral() {
    SourceText source = SourceText.of("一二\r\n三四");
    Excerpt excerpt = Excerpt.of(source, new TextRange(1, 6));
    assertEquals(new CodeFrame("一二", 2, 2), CodeFrame.of(excerpt));
    Excerpt atTheEnd = Excerpt.of(source, new TextRange(3, 4));
    assertEquals(new CodeFrame("一二", 4, 1), CodeFrame.of(atTheEnd));
  }

  private static CodeFrame frame(String marked) {
    return CodeFrame.of(Objects.requireNonNull(Samples.finding(marked).excerpt()));
  }

  private static void assertFrame(String line, String marks, String marked) {
    CodeFrame frame = frame(marked);
    assertEquals(line, frame.line());
    assertEquals(marks, " ".repeat(frame.indent()) + "^".repeat(frame.width()));
  }

  private static void assertMarks(String expected, CodeFrame frame) {
    int at = frame.line().indexOf(expected);
    assertEquals(DisplayWidth.of(frame.line().substring(0, at)), frame.indent());
    assertEquals(DisplayWidth.of(expected), frame.width());
  }
}

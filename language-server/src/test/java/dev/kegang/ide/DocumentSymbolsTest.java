package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentSymbolsTest {

  @Test
  void theTreeOfAChineseLesson() {
    assertEquals(
        """
        第一阶段：数据入门 (20课时)
        第二部分：看懂数据 (6课时)
        图表怎样说话📊
          标题页
            标题
            副标题
            日期
          目录页 (3 条)
          1. 选择图表 (文献 1 条)
            选择图表
              主要内容简述
              主要观点 (1 项)
              重要参考文献 (1 项)
              示例 (2 项)
          2. 读懂坐标轴 (文献 1 条)
            读懂坐标轴
              主要内容简述
              主要观点 (1 项)
              重要参考文献 (1 项)
              示例 (2 项)
          3. 参考文献 (文献 2 条)
            参考文献
          总结
          课程计划 (3 条)
        """,
        tree(Lessons.CHINESE, Language.CHINESE));
  }

  @Test
  void theTreeOfAnEnglishLesson() {
    assertEquals(
        """
        Stage 1: Data (20 hours)
        Part 2: Reading data (6 hours)
        What charts say
          Title Page
            Title
            Subtitle
            Date
          Table of Contents (entries: 2)
          1. Choosing a chart (references: 1)
            Choosing a chart
              Summary
              Key points (items: 1)
              Key references (items: 1)
              Examples (items: 2)
          2. References (references: 1)
            References
        """,
        tree(Lessons.ENGLISH, Language.ENGLISH));
  }

  @Test
  void closingPagesBelongToTheLessonAlsoWhereTheyAreTooDeep() {
    String text = Lessons.CHINESE.replace("## 总结", "### 总结").replace("## 课程计划", "### 课程计划");
    assertTrue(tree(text, Language.CHINESE).endsWith("  总结\n  课程计划 (3 条)\n"));
  }

  @Test
  void aSectionSaysItsHours() {
    String text = Lessons.CHINESE.replace("## 1. 选择图表", "## 1. 选择图表（2学时）");
    assertTrue(tree(text, Language.CHINESE).contains("1. 选择图表 (2学时 · 文献 1 条)"));
  }

  @Test
  void rangesNestAndCoverWhatTheyName() {
    for (String text :
        List.of(Lessons.CHINESE, Lessons.CHINESE.replace("\n", "\r\n"), Lessons.ENGLISH)) {
      Fixture fixture = Fixture.of(text);
      for (Symbol symbol : symbols(text, Language.CHINESE)) {
        checkRanges(symbol, fixture);
      }
    }
  }

  @Test
  void headingsWithoutWordsStillHaveANameOfTheirOwn() {
    for (Symbol symbol : symbols("#\n\n## 1.\n\n- **主要观点**:\n\n## \n\n### \n", Language.ENGLISH)) {
      checkNames(symbol);
    }
  }

  @Test
  void anEmptyTextHasNoSymbols() {
    assertEquals(List.of(), symbols("", Language.ENGLISH));
  }

  private static void checkRanges(Symbol symbol, Fixture fixture) {
    assertTrue(symbol.range().contains(symbol.selection()), symbol.toString());
    assertFalse(fixture.at(symbol.selection()).isBlank(), symbol.toString());
    assertEquals(
        fixture.at(symbol.range()).strip().length(), symbol.range().length(), symbol.name());
    int last = symbol.range().start();
    for (Symbol child : symbol.children()) {
      assertTrue(symbol.range().contains(child.range()), symbol.name() + " > " + child.name());
      assertTrue(last <= child.range().start(), symbol.name() + " > " + child.name());
      last = child.range().end();
      checkRanges(child, fixture);
    }
  }

  private static void checkNames(Symbol symbol) {
    assertFalse(symbol.name().isBlank());
    symbol.children().forEach(DocumentSymbolsTest::checkNames);
  }

  private static List<Symbol> symbols(String text, Language language) {
    return DocumentSymbols.of(Fixture.of(text).outline(), Messages.in(language));
  }

  private static String tree(String text, Language language) {
    StringBuilder tree = new StringBuilder();
    for (Symbol symbol : symbols(text, language)) {
      append(symbol, "", tree);
    }
    return tree.toString();
  }

  private static void append(Symbol symbol, String indentation, StringBuilder tree) {
    String detail = symbol.detail().isEmpty() ? "" : " (" + symbol.detail() + ")";
    tree.append(indentation).append(symbol.name()).append(detail).append('\n');
    for (Symbol child : symbol.children()) {
      append(child, indentation + "  ", tree);
    }
  }
}
